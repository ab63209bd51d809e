package id.sasaran.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Migrations have one kind of name and never the same number. */
class MigrationNameTest {

    private static final Pattern NAME = Pattern.compile(
            "V(\\d{12})__(base|audit|organization|identity|cycle|planning|progress|feedback|evaluation|reporting)"
                    + "_[a-z0-9_]+\\.sql");

    private final List<Path> files = Sources.below(Sources.MIGRATIONS, "");

    @Test
    void aMigrationIsNamedByTimeModuleAndPurpose() {
        assertThat(names()).isNotEmpty().allMatch(name -> NAME.matcher(name).matches());
    }

    @Test
    void noNumberIsUsedTwice() {
        assertThat(names().stream().map(MigrationNameTest::number).toList()).doesNotHaveDuplicates();
    }

    /** A cascade from or to an agency-owned table does not distribute, and hides what is deleted. */
    @Test
    void nothingIsSetToNullBehindTheBack() {
        assertThat(files.stream().filter(file -> file.toString().endsWith(".sql")))
                .allSatisfy(file -> assertThat(Sources.read(file).toLowerCase(java.util.Locale.ROOT))
                        .doesNotContain("on delete set null"));
    }

    private List<String> names() {
        return files.stream()
                .filter(file -> !file.equals(Sources.MIGRATIONS))
                .map(file -> file.getFileName().toString())
                .toList();
    }

    private static String number(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches() ? matcher.group(1) : name;
    }
}
