package id.sasaran.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasaran.organization.PositionKind;
import id.sasaran.support.Cast;
import id.sasaran.support.Cast.Part;
import id.sasaran.support.IntegrationTest;
import id.sasaran.support.StatementCounter;
import id.sasaran.support.TestAgency;
import id.sasaran.support.Visitor;
import id.sasaran.support.Visitor.Answer;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who sees which people, and at what cost. */
@IntegrationTest
class PeopleIT {

    private static final int MOST_STATEMENTS = 12;
    private static final Pattern ROW = Pattern.compile("<tr role=\"row\" data-id=\"([0-9a-f-]{36})\"");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private TestAgency.Factory agencies;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aUnitAdminSeesTheOwnSubtreeOnly() {
        Cast cast = Cast.in(agencies);
        TestAgency agency = cast.agency();
        UUID elsewhere = agency.unit(agency.topUnit(), "Dinas Lain");
        var outside = agency.named(elsewhere, "Orang Luar", "Analis", PositionKind.PELAKSANA, false);
        Visitor admin = new Visitor(port).signIn(cast.get(Part.UNIT_ADMIN));
        Visitor hr = new Visitor(port).signIn(cast.get(Part.HR_ADMIN));

        assertThat(admin.get("/admin/employees").body())
                .contains(cast.get(Part.EMPLOYEE).name())
                .doesNotContain("Orang Luar", "Dinas Lain");
        assertThat(hr.get("/admin/employees").body()).contains("Orang Luar", "Dinas Lain");
        assertThat(admin.get("/admin/employees/" + outside.employeeId()).status())
                .isEqualTo(404);
        assertThat(admin.get("/admin/employees?unit=" + elsewhere).body()).doesNotContain("Orang Luar");
        assertThat(hr.get("/admin/employees/" + outside.employeeId()).status()).isEqualTo(200);
        Cast foreign = Cast.in(agencies);
        assertThat(new Visitor(port)
                        .signIn(foreign.get(Part.HR_ADMIN))
                        .get("/admin/employees/" + outside.employeeId())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void namesNumbersAndStatesAreFound() {
        Cast cast = Cast.in(agencies);
        TestAgency agency = cast.agency();
        agency.named(agency.topUnit(), "Sri Rahayu 100% Teliti", "Arsiparis", PositionKind.JF_KEAHLIAN, false);
        Visitor hr = new Visitor(port).signIn(cast.get(Part.HR_ADMIN));

        assertThat(hr.get("/admin/employees?q=rahayu").body()).contains("Sri Rahayu 100% Teliti");
        assertThat(rows(hr.get("/admin/employees?q=100%25"))).hasSize(1);
        assertThat(rows(hr.get("/admin/employees?q=%25"))).hasSize(1);
        assertThat(rows(hr.get("/admin/employees?q=19800101"))).isNotEmpty();
        assertThat(rows(hr.get("/admin/employees?state=plan:APPROVED"))).isEmpty();
        assertThat(rows(hr.get("/admin/employees?state=plan:NONE"))).isNotEmpty();
        assertThat(hr.get("/admin/employees?q=%27%3B+drop+table+plan").body()).contains("Tidak ada yang cocok");
        assertThat(hr.get("/admin/employees?q=%3Cscript%3E").body()).doesNotContain("value=\"<script>");
        assertThat(hr.get("/admin/employees?unit=bukan-id").status()).isEqualTo(200);
    }

    @Test
    void manyPeopleArePagedAtAFixedCost() {
        Cast cast = Cast.in(agencies);
        addMany(cast.agency(), 230);
        Visitor hr = new Visitor(port).signIn(cast.get(Part.HR_ADMIN));

        Set<String> seen = new HashSet<>();
        String path = "/admin/employees";
        int pages = 0;
        int total = 0;
        while (!path.isEmpty()) {
            Answer page = hr.get(path);
            assertThat(page.status()).isEqualTo(200);
            Set<String> ids = rows(page);
            assertThat(ids).isNotEmpty().hasSizeLessThanOrEqualTo(50);
            assertThat(seen.addAll(ids)).isTrue();
            total += ids.size();
            pages++;
            Matcher next = NEXT.matcher(page.body());
            path = next.find() ? next.group(1).replace("&amp;", "&") : "";
        }

        assertThat(seen).hasSize(230 + 7).hasSize(total);
        assertThat(pages).isEqualTo(5);
        statements.assertAtMost(MOST_STATEMENTS, "GET", "/admin/employees");
        String someone = seen.iterator().next();
        hr.get("/admin/employees/" + someone);
        statements.assertAtMost(MOST_STATEMENTS, "GET", "/admin/employees/" + someone);
        hr.get("/admin/audit");
        statements.assertAtMost(MOST_STATEMENTS, "GET", "/admin/audit");
        hr.get("/admin/assessor-reports");
        statements.assertAtMost(MOST_STATEMENTS, "GET", "/admin/assessor-reports");
    }

    @Test
    void theHomePageCostsTheSameForEverybody() {
        Cast cast = Cast.in(agencies);
        addMany(cast.agency(), 60);
        for (Part part : Part.values()) {
            Visitor visitor = new Visitor(port).signIn(cast.get(part));
            visitor.get("/");
            assertThat(visitor.get("/").status()).as("home of %s", part).isEqualTo(200);
            statements.assertAtMost(MOST_STATEMENTS, "GET", "/");
            visitor.get("/account");
            statements.assertAtMost(MOST_STATEMENTS, "GET", "/account");
        }
    }

    private static Set<String> rows(Answer page) {
        Set<String> ids = new HashSet<>();
        Matcher row = ROW.matcher(page.body());
        while (row.find()) {
            ids.add(row.group(1));
        }
        return ids;
    }

    private void addMany(TestAgency agency, int count) {
        jdbc.sql("""
                        insert into employee (agency_id, id, version, kind, number, name)
                        select :agency, gen_random_uuid(), 0, 'PNS', '199001012015011' || lpad(n::text, 3, '0'),
                               'Pegawai dengan Nama yang Sangat Panjang Sekali Nomor ' || n
                        from generate_series(1, :count) n
                        """).param("agency", agency.id()).param("count", count).update();
    }
}
