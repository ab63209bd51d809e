package id.sasaran.reporting.domain;

import id.sasaran.audit.SubjectNames;
import id.sasaran.organization.PersonName;
import id.sasaran.shared.Tenant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names for the audit trail: whose plan, realization or evaluation it is, and the words of results and indicators. */
@Component
class RecordNames implements SubjectNames {

    private static final String SQL = """
            select d.id, e.title_before, e.name, e.title_after
            from (select p.id, p.employee_id from plan p where p.agency_id = :agency and p.id in (:ids)
                  union all
                  select r.id, r.employee_id from realization r where r.agency_id = :agency and r.id in (:ids)
                  union all
                  select v.id, v.employee_id from evaluation v where v.agency_id = :agency and v.id in (:ids)) d
            join employee e on e.agency_id = :agency and e.id = d.employee_id
            union all
            select s.id, '', s.statement, '' from plan_result s where s.agency_id = :agency and s.id in (:ids)
            union all
            select i.id, '', i.statement, '' from plan_indicator i where i.agency_id = :agency and i.id in (:ids)
            union all
            select t.id, '', c.year || case when t.sequence = 0 then '' else '/' || t.sequence end, ''
            from period t
            join cycle c on c.agency_id = t.agency_id and c.id = t.cycle_id
            where t.agency_id = :agency and t.id in (:ids)
            """;

    private final JdbcClient jdbc;

    RecordNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        jdbc.sql(SQL)
                .param("agency", Tenant.current())
                .param("ids", ids)
                .query((row, number) -> names.put(
                        row.getObject("id", UUID.class),
                        PersonName.full(
                                row.getString("title_before"), row.getString("name"), row.getString("title_after"))))
                .list();
        return names;
    }
}
