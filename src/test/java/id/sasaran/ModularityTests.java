package id.sasaran;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;
import org.springframework.modulith.docs.Documenter;

/** R1 and R2: modules form a DAG, are entered through their root package only, and name their neighbours. */
@NullMarked
class ModularityTests {

    private static final Path MAP = Path.of("src/docs/modules.md");
    private static final String ROOT = SasaranApplication.class.getPackageName();

    private final ApplicationModules modules = ApplicationModules.of(SasaranApplication.class);

    /** R1. */
    @Test
    void modulesFormADagAndAreEnteredThroughTheirRootOnly() {
        modules.verify();
    }

    /** R2: a new dependency is a decision, so it is written down where it is read first. */
    @Test
    void everyModuleButDemoNamesItsNeighbours() {
        List<String> open = modules.stream()
                .map(module -> module.getIdentifier().toString())
                .filter(name -> !name.equals("demo"))
                .filter(name -> Arrays.equals(
                        declaration(name).allowedDependencies(), new String[] {ApplicationModule.OPEN_TOKEN}))
                .toList();

        assertThat(open)
                .as("modules whose package-info.java lacks allowedDependencies")
                .isEmpty();
    }

    /** The committed map is what the code says; {@code -Dsasaran.docs=write} writes it anew. */
    @Test
    void theModuleMapIsCurrent() throws IOException {
        new Documenter(modules, Documenter.Options.defaults().withOutputFolder("target/modulith")).writeDocumentation();
        String map = map();
        if ("write".equals(System.getProperty("sasaran.docs"))) {
            Files.writeString(MAP, map);
        }

        assertThat(Files.exists(MAP) ? Files.readString(MAP) : "")
                .as("%s is stale; run ./mvnw test -Dtest=ModularityTests -Dsasaran.docs=write", MAP)
                .isEqualTo(map);
    }

    private String map() {
        List<String> names = modules.stream()
                .map(module -> module.getIdentifier().toString())
                .sorted(Comparator.comparing((String name) -> direct(name).size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        String arrows = names.stream()
                .flatMap(name -> direct(name).stream().map(other -> "    " + name + " --> " + other))
                .collect(Collectors.joining("\n"));
        String rows = names.stream()
                .map(name -> "| %s | %s | %s |"
                        .formatted(
                                name,
                                declaration(name).displayName(),
                                direct(name).isEmpty() ? "nothing" : String.join(", ", direct(name))))
                .collect(Collectors.joining("\n"));
        return """
                # Module map

                Written by `ModularityTests` from the code; do not edit. An arrow means "uses".

                ```mermaid
                flowchart TD
                %s
                ```

                | module | name | uses |
                |---|---|---|
                %s
                """.formatted(arrows, rows);
    }

    private TreeSet<String> direct(String name) {
        return modules.getModuleByName(name)
                .map(module -> module
                        .getDirectDependencies(
                                modules,
                                DependencyType.DEFAULT,
                                DependencyType.USES_COMPONENT,
                                DependencyType.ENTITY,
                                DependencyType.EVENT_LISTENER)
                        .stream()
                        .map(one -> one.getTargetModule().getIdentifier().toString()))
                .orElse(Stream.empty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ApplicationModule declaration(String name) {
        try {
            ApplicationModule declared =
                    Class.forName(ROOT + "." + name + ".package-info").getAnnotation(ApplicationModule.class);
            if (declared == null) {
                throw new AssertionError("package-info.java of " + name + " lacks @ApplicationModule");
            }
            return declared;
        } catch (ClassNotFoundException missing) {
            throw new AssertionError("module " + name + " has no package-info.java", missing);
        }
    }
}
