package id.sasaran.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasaran.organization.PositionKind;
import id.sasaran.shared.Ids;
import id.sasaran.support.IntegrationTest;
import id.sasaran.support.TestAgency;
import id.sasaran.support.TestAgency.Person;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database keeps agencies apart by itself, whatever the code forgets. */
@IntegrationTest
class SchemaIT {

    /** Tables without an owner: they stand above agencies, or belong to a library. */
    private static final List<String> GLOBAL = List.of(
            "account",
            "agency",
            "flyway_schema_history",
            "form_request",
            "installation",
            "login_name",
            "platform_role",
            "spring_session",
            "spring_session_attributes");

    private static final String OWNED = """
            (select c.oid, c.relname from pg_class c
             join pg_attribute a on a.attrelid = c.oid and a.attname = 'agency_id'
             where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> 'agency')
            """;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestAgency.Factory agencies;

    @Test
    void everyTableBelongsToAnAgencyOrIsListedAsGlobal() {
        assertThat(names("""
                select c.relname from pg_class c
                where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                  and not exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'agency_id')
                """)).containsExactlyInAnyOrderElementsOf(GLOBAL);
    }

    @Test
    void theAgencyIsNeverEmpty() {
        assertThat(names("""
                select c.relname from pg_class c
                join pg_attribute a on a.attrelid = c.oid and a.attname = 'agency_id'
                where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and not a.attnotnull
                """)).isEmpty();
    }

    @Test
    void primaryAndUniqueKeysBeginWithTheAgency() {
        assertThat(names("""
                select t.relname || ': ' || i.indexrelid::regclass from pg_index i
                join %s t on t.oid = i.indrelid
                join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
                where i.indisunique and a.attname <> 'agency_id'
                """.formatted(OWNED))).isEmpty();
    }

    @Test
    void noTwoRowsOverlapAcrossAgenciesOnly() {
        assertThat(names("""
                select t.relname || ': ' || k.conname from pg_constraint k
                join %s t on t.oid = k.conrelid
                join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
                where k.contype = 'x' and a.attname <> 'agency_id'
                """.formatted(OWNED))).isEmpty();
    }

    /** So a row that points into another agency cannot exist. */
    @Test
    void everyReferenceBetweenOwnedTablesCarriesTheAgencyOnBothSides() {
        assertThat(names("""
                select t.relname || ': ' || k.conname from pg_constraint k
                join %s t on t.oid = k.conrelid
                join %s other on other.oid = k.confrelid
                where k.contype = 'f' and not exists (
                    select 1 from unnest(k.conkey, k.confkey) as pair(own, their)
                    join pg_attribute o on o.attrelid = k.conrelid and o.attnum = pair.own
                    join pg_attribute f on f.attrelid = k.confrelid and f.attnum = pair.their
                    where o.attname = 'agency_id' and f.attname = 'agency_id')
                """.formatted(OWNED, OWNED))).isEmpty();
    }

    @Test
    void noGlobalTableRefersToAnOwnedOne() {
        assertThat(names("""
                select k.conrelid::regclass || ': ' || k.conname from pg_constraint k
                join %s other on other.oid = k.confrelid
                where k.contype = 'f' and not exists (
                    select 1 from pg_attribute a where a.attrelid = k.conrelid and a.attname = 'agency_id')
                """.formatted(OWNED))).isEmpty();
    }

    /** The columns of the key stand first in some index; a lone reference to the agency has the primary key. */
    @Test
    void everyReferenceIsIndexed() {
        assertThat(names("""
                select k.conrelid::regclass || ': ' || k.conname from pg_constraint k
                where k.contype = 'f' and k.connamespace = 'public'::regnamespace and not exists (
                    select 1 from pg_index i
                    where i.indrelid = k.conrelid and i.indpred is null
                      and (select array_agg(column_number order by column_number)
                           from unnest((i.indkey::int2[])[0:cardinality(k.conkey) - 1]) as column_number)
                        = (select array_agg(column_number order by column_number)
                           from unnest(k.conkey) as column_number))
                """)).isEmpty();
    }

    /** Statuses are words with a check; instants know their zone. */
    @Test
    void columnsHaveTheAgreedTypes() {
        assertThat(names("""
                select table_name || '.' || column_name || ' ' || data_type from information_schema.columns
                where table_schema = 'public' and table_name not like 'spring_session%'
                  and table_name <> 'flyway_schema_history'
                  and (data_type in ('timestamp without time zone', 'character varying', 'character', 'json', 'real',
                                     'double precision', 'money')
                       or data_type = 'USER-DEFINED')
                """)).isEmpty();
        assertThat(names("""
                select c.table_name || '.status' from information_schema.columns c
                where c.table_schema = 'public' and c.column_name = 'status' and not exists (
                    select 1 from pg_constraint k
                    where k.contype = 'c' and k.conrelid = c.table_name::regclass
                      and pg_get_constraintdef(k.oid) like '%status%')
                """)).isEmpty();
    }

    @Test
    void aRowThatPointsIntoAnotherAgencyIsRefused() {
        TestAgency own = agencies.create();
        TestAgency other = agencies.create();
        Person foreigner = other.person(other.topUnit(), "Pegawai", PositionKind.PELAKSANA);

        assertThatThrownBy(() -> jdbc.sql("""
                                insert into assignment (agency_id, id, version, employee_id, unit_id, position_name,
                                                        position_kind, head, valid_from)
                                values (?, ?, 0, ?, ?, 'Pegawai', 'PELAKSANA', false, date '2026-01-01')
                                """)
                        .params(own.id(), Ids.next(), foreigner.employeeId(), own.topUnit())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("foreign key");
        assertThatThrownBy(() -> jdbc.sql("update assignment set unit_id = ? where agency_id = ? and employee_id = ?")
                        .params(own.topUnit(), other.id(), foreigner.employeeId())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("foreign key");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor_name = 'Orang lain'",
                "delete from audit_entry",
                "truncate audit_entry",
            })
    void theAuditTrailRefusesEveryChange(String sql) {
        agencies.create();

        assertThatThrownBy(() -> jdbc.sql(sql).update()).hasMessageContaining("audit_entry is append-only");
    }

    private List<String> names(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
