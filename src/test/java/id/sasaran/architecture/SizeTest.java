package id.sasaran.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Sizes above which a class or method does more than one thing. */
class SizeTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final int CONTROLLER = 200;
    private static final int SERVICE = 300;
    private static final int METHOD = 40;

    @Test
    void controllersAndServicesStayReadable() {
        List<String> tooLong = sources().stream()
                .filter(file -> lines(file) > limit(file))
                .map(file -> file.getFileName() + ": " + lines(file) + " lines, at most " + limit(file))
                .toList();

        assertThat(tooLong).as("split by screen family or by group of actions").isEmpty();
    }

    @Test
    void methodsStayReadable() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> tooLong = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources()));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(new MethodSizes(unit, positions, tooLong), null);
            }
        }

        assertThat(tooLong).as("methods above %d lines", METHOD).isEmpty();
    }

    private static int limit(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith("Controller.java") ? CONTROLLER : name.endsWith("Service.java") ? SERVICE : SERVICE + 100;
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.startsWith("import ")).count();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static final class MethodSizes extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> tooLong;

        MethodSizes(CompilationUnitTree unit, SourcePositions positions, List<String> tooLong) {
            this.unit = unit;
            this.positions = positions;
            this.tooLong = tooLong;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            if (method.getBody() != null) {
                LineMap lines = unit.getLineMap();
                long first = lines.getLineNumber(positions.getStartPosition(unit, method.getBody()));
                long last = lines.getLineNumber(positions.getEndPosition(unit, method.getBody()));
                if (last - first - 1 > METHOD) {
                    tooLong.add(Path.of(unit.getSourceFile().getName()).getFileName() + "." + method.getName() + ": "
                            + (last - first - 1) + " lines");
                }
            }
            return super.visitMethod(method, nothing);
        }
    }
}
