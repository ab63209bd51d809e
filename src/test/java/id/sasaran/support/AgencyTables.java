package id.sasaran.support;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** The tables that belong to an agency, and whether a statement names the agency for each of them. */
public final class AgencyTables {

    private static final String COLUMN = "agency_id";
    private static final Pattern BARE_COLUMN = Pattern.compile("(?<![\\w.])" + COLUMN + "\\b");
    private static final Set<String> NO_ALIAS = Set.of(
            "where",
            "set",
            "on",
            "join",
            "left",
            "inner",
            "right",
            "full",
            "cross",
            "order",
            "group",
            "having",
            "limit",
            "for",
            "values",
            "union",
            "using",
            "returning",
            "select",
            "offset",
            "fetch",
            "default",
            "as");

    private final Set<String> names;
    private final Pattern reference;

    public AgencyTables(Collection<String> names) {
        this.names = Set.copyOf(names);
        this.reference = Pattern.compile(
                "(?:\\b(?:from|join|update|into|using)|,)\\s+(?:only\\s+)?(" + String.join("|", names)
                        + ")\\b(?!\\s*\\.)(?:\\s+(?:as\\s+)?(\\w+))?",
                Pattern.CASE_INSENSITIVE);
    }

    /** Reads the tables with an agency column from the database itself. */
    public static AgencyTables of(DataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select c.table_name
                        from information_schema.columns c
                        join information_schema.tables t using (table_schema, table_name)
                        where c.column_name = 'agency_id' and c.table_schema = current_schema()
                            and t.table_type = 'BASE TABLE'
                        """)) {
            Set<String> found = new HashSet<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return new AgencyTables(found);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public Set<String> names() {
        return names;
    }

    /** Whether the statement names the agency for each agency-owned table that it touches. */
    public boolean isKept(String sql) {
        String text = sql.toLowerCase(Locale.ROOT);
        Matcher found = reference.matcher(text);
        boolean bare = BARE_COLUMN.matcher(text).find();
        while (found.find()) {
            String table = found.group(1);
            String alias = found.group(2);
            boolean hasAlias = alias != null && !NO_ALIAS.contains(alias);
            boolean named = names(text, hasAlias ? alias : table);
            if (!named && !bare) {
                return false;
            }
            if (!named && hasAlias && text.contains(alias + ".")) {
                return false;
            }
        }
        return true;
    }

    private static boolean names(String text, String qualifier) {
        return Pattern.compile("\\b" + Pattern.quote(qualifier) + "\\." + COLUMN + "\\b")
                .matcher(text)
                .find();
    }
}
