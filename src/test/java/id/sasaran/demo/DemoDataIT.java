package id.sasaran.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasaran.identity.DemoAccounts;
import id.sasaran.identity.DemoAccounts.DemoAccount;
import id.sasaran.support.DemoTest;
import id.sasaran.support.TestConfiguration;
import id.sasaran.support.TestDatabase;
import id.sasaran.support.Visitor;
import id.sasaran.support.Visitor.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The demo as people get it: every state is there, and every page of every account answers. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@ContextConfiguration(initializers = TestDatabase.Demo.class)
@Import(TestConfiguration.class)
class DemoDataIT {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DemoAccounts accounts;

    @Test
    void everyAgencyHasPeopleAndEveryState() {
        assertThat(column("select code from agency order by code"))
                .containsExactly("aceh", "binjai", "gajahmungkur", "plaju", "senapelan");
        assertThat(column("select a.code from agency a where (select count(*) from employee e"
                        + " where e.agency_id = a.id) < 40"))
                .isEmpty();
        for (String agency : Script.AGENCIES) {
            assertThat(states("plan", agency)).containsAll(List.of("APPROVED", "DRAFT", "RETURNED", "SUBMITTED"));
            assertThat(states("realization", agency))
                    .containsAll(List.of("ACCEPTED", "DRAFT", "RETURNED", "SUBMITTED"));
            assertThat(states("evaluation", agency)).containsAll(List.of("ACKNOWLEDGED", "ISSUED", "OPEN", "RATED"));
        }
        assertThat(column("select e.name from employee e where e.kind <> 'PEJABAT_NEGARA' and not exists"
                        + " (select 1 from plan p where p.agency_id = e.agency_id and p.employee_id = e.id)"))
                .isNotEmpty();
        assertThat(column("select value from installation where mark = 'demo'")).containsExactly(DemoStamp.value());
        assertThat(column("select m.account_id::text from membership m group by m.account_id having count(*) > 1"))
                .hasSize(1);
    }

    @Test
    void theTrailIsToldInTheOrderOfTime() {
        assertThat(column("select id::text from (select id, business_at, lag(business_at) over"
                        + " (partition by agency_id order by at, business_at) as earlier from audit_entry) t"
                        + " where business_at < earlier"))
                .isEmpty();
    }

    @Test
    void everyPageThatAnAccountIsLedToAnswers() {
        List<String> broken = new ArrayList<>();
        for (DemoAccount account : accounts.list()) {
            Visitor visitor = new Visitor(port);
            Answer in = visitor.post("/login/demo", Map.of("demo", account.username()));
            assertThat(in.location()).as(account.username()).isEqualTo("/");
            Answer home = visitor.get("/");
            assertThat(home.status()).as("home of %s", account.username()).isEqualTo(200);
            for (String path : links(home.body())) {
                Answer page = visitor.get(path);
                boolean whole = page.status() == 200 && page.body().contains("</html>");
                if (!whole && page.status() != 302 && page.status() != 303) {
                    broken.add(account.username() + " " + path + " " + page.status());
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void theNumberSignsInToo() {
        String number = column("select l.name from login_name l where l.name ~ '^[0-9]' order by l.name limit 1")
                .getFirst();

        assertThat(new Visitor(port)
                        .post("/login", Map.of("username", number, "password", DemoTest.PASSWORD))
                        .location())
                .isEqualTo("/");
    }

    @Test
    void aNameThatIsNotOfferedDoesNotSignIn() {
        Visitor visitor = new Visitor(port);

        assertThat(visitor.post("/login/demo", Map.of("demo", "binjai.lain")).location())
                .isEqualTo("/login?error");
        assertThat(visitor.get("/").location()).isEqualTo("/login");
    }

    private static TreeSet<String> links(String body) {
        TreeSet<String> paths = new TreeSet<>();
        Matcher link = LINK.matcher(body);
        while (link.find()) {
            String path = link.group(1).replace("&amp;", "&");
            if (!path.startsWith("/css") && !path.startsWith("/js") && !path.endsWith(".svg")) {
                paths.add(path);
            }
        }
        return paths;
    }

    private List<String> states(String table, String agency) {
        return column("select distinct t.status from " + table
                + " t join agency a on a.id = t.agency_id where a.code = '" + agency + "'");
    }

    private List<String> column(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
