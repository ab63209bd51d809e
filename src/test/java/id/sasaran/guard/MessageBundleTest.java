package id.sasaran.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Both languages say everything, once, and nothing is asked for that no bundle has. */
class MessageBundleTest {

    private static final Path BUNDLES = Path.of("src/main/resources/i18n");
    private static final String MODULES =
            "shared|web|audit|organization|identity|cycle|planning|progress|feedback|evaluation|reporting|demo|enum";
    private static final Pattern STATIC_KEY = Pattern.compile("#\\{([\\w.\\-]+)");
    private static final Pattern QUOTED_KEY = Pattern.compile("'((?:" + MODULES + ")\\.[\\w.\\-]*)'");
    private static final Pattern JAVA_KEY = Pattern.compile("(?:" + MODULES + ")\\.[\\w.\\-]*");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)[^}]*}");

    private final Map<String, String> indonesian = load("messages.properties");
    private final Map<String, String> english = load("messages_en.properties");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(english.keySet()).containsExactlyInAnyOrderElementsOf(indonesian.keySet());
    }

    @Test
    void noKeyStandsTwice() {
        for (String name : List.of("messages.properties", "messages_en.properties")) {
            List<String> keys = keys(name);
            Set<String> seen = new HashSet<>();
            assertThat(keys.stream().filter(key -> !seen.add(key)).toList())
                    .as("keys that stand twice in %s", name)
                    .isEmpty();
        }
    }

    @Test
    void everyTextSaysSomethingWithTheSameArguments() {
        assertThat(indonesian.keySet().stream()
                        .filter(key -> indonesian.get(key).isBlank()
                                || english.getOrDefault(key, "").isBlank())
                        .toList())
                .as("empty texts")
                .isEmpty();
        assertThat(indonesian.keySet().stream()
                        .filter(english::containsKey)
                        .filter(key -> !arguments(indonesian.get(key)).equals(arguments(english.get(key))))
                        .toList())
                .as("texts whose arguments differ between the languages")
                .isEmpty();
    }

    @Test
    void everyKeyThatAPageNamesExists() {
        Set<String> missing = new TreeSet<>();
        for (Path file : Sources.below(Sources.TEMPLATES, ".html")) {
            String text = Sources.read(file).replaceAll("(?s)<!--/\\*.*?\\*/-->", "");
            keysIn(STATIC_KEY, text).filter(key -> !has(key)).forEach(key -> missing.add(file + ": " + key));
            keysIn(QUOTED_KEY, text.replaceAll("layout :: \\w+\\(.*", ""))
                    .filter(key -> !has(key))
                    .forEach(key -> missing.add(file + ": " + key));
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyThatTheCodeNamesExists() throws IOException {
        Set<String> missing = new TreeSet<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    null,
                    null,
                    null,
                    files.getJavaFileObjectsFromPaths(Sources.below(Sources.JAVA, ".java")));
            for (CompilationUnitTree unit : task.parse()) {
                List<String> named = new ArrayList<>();
                unit.accept(new Literals(named), null);
                named.stream()
                        .filter(key -> !has(key))
                        .forEach(key -> missing.add(
                                Path.of(unit.getSourceFile().getName()).getFileName() + ": " + key));
            }
        }

        assertThat(missing).isEmpty();
    }

    /** Pages ask for {@code enum.<Name>.<CONSTANT>}: a status always, another enum as soon as one constant is shown. */
    @Test
    void everyConstantThatAPageMayShowHasAText() {
        Set<String> missing = publicEnums().stream()
                .filter(type -> type.getSimpleName().endsWith("Status") || has(prefix(type)))
                .flatMap(type ->
                        Stream.of(type.getEnumConstants()).map(constant -> prefix(type) + ((Enum<?>) constant).name()))
                .filter(key -> !indonesian.containsKey(key))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(missing).isEmpty();
    }

    private static String prefix(Class<?> type) {
        return "enum."
                + type.getName().substring(type.getPackageName().length() + 1).replace('$', '.') + ".";
    }

    private static List<? extends Class<?>> publicEnums() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(
                    org.springframework.beans.factory.annotation.AnnotatedBeanDefinition definition) {
                return true;
            }
        };
        scanner.addIncludeFilter(new AssignableTypeFilter(Enum.class));
        return scanner.findCandidateComponents("id.sasaran").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(MessageBundleTest::classOf)
                .filter(type -> java.lang.reflect.Modifier.isPublic(type.getModifiers()) && type.isEnum())
                .filter(type -> type.getPackageName().split("\\.").length == 3)
                .toList();
    }

    private static Class<?> classOf(@Nullable String name) {
        try {
            return Class.forName(String.valueOf(name));
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A key, or the beginning of one when the rest is put together at run time. */
    private boolean has(String key) {
        return key.endsWith(".") || key.endsWith("-")
                ? indonesian.keySet().stream().anyMatch(known -> known.startsWith(key))
                : indonesian.containsKey(key);
    }

    private static Stream<String> keysIn(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1));
    }

    private static Set<String> arguments(@Nullable String text) {
        return ARGUMENT.matcher(String.valueOf(text))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> load(String name) {
        Map<String, String> loaded = new TreeMap<>();
        for (String line : lines(name)) {
            int split = line.indexOf('=');
            loaded.put(
                    line.substring(0, split).strip(), line.substring(split + 1).strip());
        }
        return loaded;
    }

    private static List<String> keys(String name) {
        return lines(name).stream()
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }

    /** One text a line: a continued line would hide a key from this test. */
    private static List<String> lines(String name) {
        List<String> lines = Sources.read(BUNDLES.resolve(name))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        assertThat(lines).as("lines of %s", name).allMatch(line -> line.indexOf('=') > 0 && !line.endsWith("\\"));
        return lines;
    }

    /** String literals that look like a key; actions and transitions have names that nobody reads on a page. */
    private static final class Literals extends TreeScanner<@Nullable Void, @Nullable Void> {

        private static final Set<String> ACTIONS = Set.of("record", "recordRead", "require");

        private final List<String> found;

        Literals(List<String> found) {
            this.found = found;
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
            String name = switch (call.getMethodSelect()) {
                case MemberSelectTree select -> select.getIdentifier().toString();
                case IdentifierTree own -> own.getName().toString();
                default -> "";
            };
            return ACTIONS.contains(name) ? null : super.visitMethodInvocation(call, nothing);
        }

        @Override
        public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void nothing) {
            return made.getIdentifier().toString().equals("IllegalTransitionException")
                    ? null
                    : super.visitNewClass(made, nothing);
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
            if (literal.getValue() instanceof String text
                    && JAVA_KEY.matcher(text).matches()) {
                found.add(text);
            }
            return null;
        }
    }
}
