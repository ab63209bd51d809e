package id.sasaran.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attoparser.MarkupParser;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.dom.DOMBuilderMarkupHandler;
import org.attoparser.dom.Document;
import org.attoparser.dom.Element;
import org.attoparser.dom.INestableNode;
import org.attoparser.dom.INode;
import org.attoparser.dom.Text;
import org.junit.jupiter.api.Test;

/** R14: what a template may contain. Lists of exceptions may only shrink. */
class TemplateGuardTest {

    /** Words that are the same in every language: the product, and each language's own name for itself. */
    private static final Set<String> SAME_EVERYWHERE = Set.of("Sasaran", "Bahasa Indonesia", "English", "sasaran-demo");

    /** Pages with an input of their own, because no form record stands behind it (sign-in is Spring Security's). */
    private static final Set<String> OWN_INPUTS = Set.of("identity/login.html");

    /** Where the one inline script stands whose hash the content security policy names. */
    private static final Set<String> INLINE_SCRIPT = Set.of("layout.html");

    private static final Set<String> TYPED_INPUTS =
            Set.of("text", "number", "date", "email", "tel", "url", "password", "month", "week", "time");
    private static final Set<String> READ_ALOUD = Set.of("title", "alt", "aria-label", "placeholder");
    private static final Set<String> REPLACES_CONTENT = Set.of("th:text", "th:replace", "th:insert", "th:remove");
    private static final Pattern INLINED = Pattern.compile("\\[\\[.*?]]", Pattern.DOTALL);
    private static final Pattern BEAN = Pattern.compile("[{(,\\s]@\\w+\\.");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    @Test
    void nothingIsWrittenUnescaped() {
        assertThat(find((element, found) -> {
                    if (has(element, "th:utext")) {
                        found.accept("th:utext");
                    }
                    texts(element).stream().filter(text -> text.contains("[(")).forEach(text -> found.accept("[( )]"));
                }))
                .as("unescaped output lets typed text become markup")
                .isEmpty();
    }

    @Test
    void everyVisibleTextIsAMessage() {
        Map<String, Set<String>> found = new TreeMap<>();
        for (Path file : Sources.below(Sources.TEMPLATES, ".html")) {
            String name = name(file);
            literalTexts(
                    parse(file),
                    false,
                    false,
                    text -> found.computeIfAbsent(name, key -> new LinkedHashSet<>())
                            .add(text));
        }

        assertThat(found)
                .as("text must come from the message bundle, so that both languages have it")
                .isEmpty();
    }

    @Test
    void everyTextReadAloudIsAMessage() {
        assertThat(find((element, found) -> READ_ALOUD.stream()
                        .filter(name -> element.hasAttribute(name) && !element.hasAttribute("th:" + name))
                        .map(name -> String.valueOf(element.getAttributeValue(name)))
                        .filter(value -> LETTER.matcher(value).find() && !SAME_EVERYWHERE.contains(value))
                        .forEach(found)))
                .as("screen readers read attributes too, in the page's language")
                .isEmpty();
    }

    @Test
    void inputsComeFromTheFormFragments() {
        Set<String> own = new LinkedHashSet<>();
        for (Path file : Sources.below(Sources.TEMPLATES, ".html")) {
            if (!name(file).startsWith("fragments/")) {
                walk(parse(file), element -> {
                    String type = element.hasAttribute("type") ? element.getAttributeValue("type") : "text";
                    String tag = tag(element);
                    boolean typed = tag.equals("input") && TYPED_INPUTS.contains(type);
                    if ((typed || tag.equals("textarea") || tag.equals("select")) && !has(element, "th:replace")) {
                        own.add(name(file));
                    }
                });
            }
        }

        assertThat(own)
                .as("fragments tie label, hint and error to the input; take one of fragments/form.html")
                .containsExactlyInAnyOrderElementsOf(OWN_INPUTS);
    }

    @Test
    void nothingRunsOrIsStyledInline() {
        assertThat(find((element, found) -> {
                    element.getAttributeMap().keySet().stream()
                            .map(name -> name.toLowerCase(Locale.ROOT))
                            .filter(name -> name.startsWith("on")
                                    || name.startsWith("th:on")
                                    || name.equals("style")
                                    || name.equals("th:style")
                                    || name.equals("th:styleappend")
                                    || name.startsWith("hx-"))
                            .forEach(found);
                    if (tag(element).equals("style")) {
                        found.accept("<style>");
                    }
                }))
                .as("the content security policy refuses it in the browser, and hx-* is not valid HTML")
                .isEmpty();
    }

    @Test
    void scriptsAreFiles() {
        Set<String> inline = new LinkedHashSet<>();
        for (Path file : Sources.below(Sources.TEMPLATES, ".html")) {
            walk(parse(file), element -> {
                if (tag(element).equals("script") && !element.hasAttribute("src") && !element.hasAttribute("th:src")) {
                    inline.add(name(file));
                }
            });
        }

        assertThat(inline).isEqualTo(INLINE_SCRIPT);
    }

    @Test
    void everyFormIsSentThroughThAction() {
        assertThat(find((element, found) -> {
                    if (tag(element).equals("form") && !has(element, "th:action") && !has(element, "th:replace")) {
                        found.accept(element.getAttributeMap().toString());
                    }
                }))
                .as("th:action writes the token that keeps other sites from sending the form")
                .isEmpty();
    }

    @Test
    void fragmentsAreCalledWithoutBeans() {
        assertThat(find((element, found) -> Stream.of("th:replace", "th:insert")
                        .filter(element::hasAttribute)
                        .map(name -> String.valueOf(element.getAttributeValue(name)))
                        .filter(call -> BEAN.matcher(call).find())
                        .forEach(found)))
                .as("Thymeleaf refuses beans there when the page is rendered; name the value by th:with around it")
                .isEmpty();
    }

    @Test
    void aFragmentCallCarriesNoConditionOfItsOwn() {
        assertThat(find((element, found) -> {
                    if (has(element, "th:replace")) {
                        Stream.of("th:if", "th:unless", "th:each")
                                .filter(name -> has(element, name))
                                .forEach(found);
                    }
                }))
                .as("Thymeleaf replaces the element before it looks at the condition; put a th:block around it")
                .isEmpty();
    }

    private interface Finder extends BiConsumer<Element, Consumer<String>> {}

    private static List<String> find(Finder finder) {
        List<String> found = new ArrayList<>();
        for (Path file : Sources.below(Sources.TEMPLATES, ".html")) {
            walk(
                    parse(file),
                    element -> finder.accept(
                            element,
                            what -> found.add(
                                    name(file) + ":" + element.getLine() + " <" + tag(element) + "> " + what)));
        }
        return found;
    }

    private static void walk(INestableNode node, Consumer<Element> visitor) {
        for (INode child : node.getChildren()) {
            if (child instanceof Element element) {
                visitor.accept(element);
                walk(element, visitor);
            }
        }
    }

    /** Texts that reach the page: not those which an expression replaces, not those outside a fragment. */
    private static void literalTexts(INestableNode node, boolean replaced, boolean head, Consumer<String> found) {
        for (INode child : node.getChildren()) {
            if (child instanceof Text text && !replaced && !head) {
                String shown = INLINED.matcher(text.getContent()).replaceAll("").strip();
                if (LETTER.matcher(shown.replaceAll("&#?\\w+;", "")).find() && !SAME_EVERYWHERE.contains(shown)) {
                    found.accept(shown);
                }
            } else if (child instanceof Element element) {
                boolean own = REPLACES_CONTENT.stream().anyMatch(name -> has(element, name));
                boolean fragment = has(element, "th:fragment");
                boolean silent = Set.of("script", "style", "head", "title").contains(tag(element));
                literalTexts(element, own || (replaced && !fragment), silent || (head && !fragment), found);
            }
        }
    }

    private static List<String> texts(Element element) {
        return element.getChildren().stream()
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getContent())
                .toList();
    }

    private static Document parse(Path file) {
        DOMBuilderMarkupHandler builder = new DOMBuilderMarkupHandler();
        ParseConfiguration lenient = ParseConfiguration.htmlConfiguration();
        try {
            new MarkupParser(lenient).parse(Sources.read(file).replaceAll("(?s)<!--/\\*.*?\\*/-->", ""), builder);
        } catch (ParseException failure) {
            throw new IllegalStateException(file.toString(), failure);
        }
        return builder.getDocument();
    }

    private static boolean has(Element element, String attribute) {
        return element.hasAttribute(attribute);
    }

    private static String tag(Element element) {
        return element.getElementName().toLowerCase(Locale.ROOT);
    }

    private static String name(Path file) {
        return Sources.TEMPLATES.relativize(file).toString().replace('\\', '/');
    }
}
