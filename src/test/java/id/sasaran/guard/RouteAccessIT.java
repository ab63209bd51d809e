package id.sasaran.guard;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasaran.support.Cast;
import id.sasaran.support.Cast.Part;
import id.sasaran.support.IntegrationTest;
import id.sasaran.support.TestAgency;
import id.sasaran.support.Visitor;
import id.sasaran.support.Visitor.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route of the application and what each role gets there. A route that the table lacks fails, and so does one that
 * answers otherwise. Ids in the path are made up, so that a page about one thing answers 404 to everybody, and a form is
 * sent empty.
 *
 * <p>{@code ok} a page, {@code sign-in} the way to the sign-in page, {@code on} another page after a change, otherwise
 * the status.
 */
@IntegrationTest
class RouteAccessIT {

    private static final String TABLE = """
            route                                         | anonymous | employee | assessor | unit head | unit admin | HR admin | auditor | official | platform
            GET /                                         | sign-in   | ok       | ok       | ok        | ok         | ok       | ok      | ok       | ok
            GET /accessibility                            | ok        | ok       | ok       | ok        | ok         | ok       | ok      | ok       | ok
            GET /account                                  | sign-in   | ok       | ok       | ok        | ok         | ok       | ok      | ok       | ok
            GET /achievements                             | sign-in   | 404      | ok       | ok        | 404        | ok       | 404     | ok       | 404
            GET /achievements/{year}/{unitId}/{periodId}  | sign-in   | 404      | 404      | 404       | 404        | 404      | 404     | 404      | 404
            GET /admin/assessor-reports                   | sign-in   | 404      | 404      | 404       | ok         | ok       | ok      | 404      | 404
            GET /admin/assessor-reports/{id}              | sign-in   | 404      | 404      | 404       | 404        | 404      | 404     | 404      | 404
            GET /admin/audit                              | sign-in   | 404      | 404      | 404       | 404        | ok       | ok      | 404      | 404
            GET /admin/employees                          | sign-in   | 404      | 404      | 404       | ok         | ok       | ok      | 404      | 404
            GET /admin/employees/{id}                     | sign-in   | 404      | 404      | 404       | 404        | 404      | 404     | 404      | 404
            GET /assessor-report                          | sign-in   | ok       | ok       | ok        | ok         | ok       | ok      | 404      | 404
            GET /evaluations                              | sign-in   | ok       | ok       | ok        | ok         | ok       | ok      | ok       | ok
            GET /evaluations/issued                       | sign-in   | 404      | 404      | 404       | 404        | ok       | ok      | 404      | 404
            GET /evaluations/missed                       | sign-in   | 400      | 400      | 400       | 400        | 400      | 400     | 400      | 400
            GET /evaluations/{id}                         | sign-in   | 404      | 404      | 404       | 404        | 404      | 404     | 404      | 404
            GET /evaluations/{id}/issue                   | sign-in   | 404      | 404      | 404       | 404        | 404      | 404     | 404      | 404
            GET /evaluations/{id}/print                   | sign-in   | 404      | 404      | 404       | 404        | 404      | 404     | 404      | 404
            GET /evaluations/{id}/rate                    | sign-in   | 404      | 404      | 404       | 404        | 404      | 404     | 404      | 404
            GET /evaluations/{id}/why                     | sign-in   | 404      | 404      | 404       | 404        | 404      | 404     | 404      | 404
            GET /help                                     | ok        | ok       | ok       | ok        | ok         | ok       | ok      | ok       | ok
            GET /login                                    | ok        | on       | on       | on        | on         | on       | on      | on       | on
            GET /plans                                    | sign-in   | ok       | ok       | ok        | ok         | ok       | ok      | ok       | ok
            GET /plans/{id}                               | sign-in   | 404      | 404      | 404       | 404        | 404      | 404     | 404      | 404
            GET /plans/{id}/edit                          | sign-in   | 404      | 404      | 404       | 404        | 404      | 404     | 404      | 404
            GET /plans/{id}/print                         | sign-in   | 404      | 404      | 404       | 404        | 404      | 404     | 404      | 404
            GET /plans/{id}/results/{part}                | sign-in   | 404      | 404      | 404       | 404        | 404      | 404     | 404      | 404
            GET /plans/{id}/results/{part}/delete         | sign-in   | 404      | 404      | 404       | 404        | 404      | 404     | 404      | 404
            GET /privacy                                  | ok        | ok       | ok       | ok        | ok         | ok       | ok      | ok       | ok
            GET /progress                                 | sign-in   | ok       | ok       | ok        | ok         | ok       | ok      | ok       | 404
            GET /progress/{planId}/{quarter}              | sign-in   | 404      | 404      | 404       | 404        | 404      | 404     | 404      | 404
            POST /achievements/{year}/{unitId}/{periodId} | sign-in   | 404      | 404      | 404       | 404        | 404      | 404     | 404      | 404
            POST /admin/assessor-reports/{id}             | sign-in   | 404      | 404      | 404       | 404        | 404      | 404     | 404      | 404
            POST /assessor-report                         | sign-in   | 422      | 422      | 422       | 422        | 422      | 422     | 404      | 404
            POST /evaluations                             | sign-in   | 400      | 400      | 400       | 400        | 400      | 400     | 400      | 400
            POST /evaluations/{id}/acknowledge            | sign-in   | 404      | 404      | 404       | 404        | 404      | 404     | 404      | 404
            POST /evaluations/{id}/draft                  | sign-in   | 404      | 404      | 404       | 404        | 404      | 404     | 404      | 404
            POST /evaluations/{id}/issue                  | sign-in   | 404      | 404      | 404       | 404        | 404      | 404     | 404      | 404
            POST /evaluations/{id}/rate                   | sign-in   | 404      | 404      | 404       | 404        | 404      | 404     | 404      | 404
            POST /membership                              | sign-in   | 400      | 400      | 400       | 400        | 400      | 400     | 400      | 400
            POST /plans                                   | sign-in   | 422      | 422      | 422       | 422        | 422      | 422     | 404      | 404
            POST /plans/{id}/decision                     | sign-in   | 404      | 404      | 404       | 404        | 404      | 404     | 404      | 404
            POST /plans/{id}/edit                         | sign-in   | 404      | 404      | 404       | 404        | 404      | 404     | 404      | 404
            POST /plans/{id}/edit/draft                   | sign-in   | 404      | 404      | 404       | 404        | 404      | 404     | 404      | 404
            POST /plans/{id}/results/{part}               | sign-in   | 404      | 404      | 404       | 404        | 404      | 404     | 404      | 404
            POST /plans/{id}/results/{part}/delete        | sign-in   | 404      | 404      | 404       | 404        | 404      | 404     | 404      | 404
            POST /plans/{id}/results/{part}/discard       | sign-in   | 404      | 404      | 404       | 404        | 404      | 404     | 404      | 404
            POST /plans/{id}/results/{part}/draft         | sign-in   | 404      | 404      | 404       | 404        | 404      | 404     | 404      | 404
            POST /plans/{id}/submit                       | sign-in   | 404      | 404      | 404       | 404        | 404      | 404     | 404      | 404
            POST /plans/{id}/withdraw                     | sign-in   | 404      | 404      | 404       | 404        | 404      | 404     | 404      | 404
            POST /preferences                             | on        | on       | on       | on        | on         | on       | on      | on       | on
            POST /progress/{planId}/{quarter}             | sign-in   | 404      | 404      | 404       | 404        | 404      | 404     | 404      | 404
            POST /progress/{planId}/{quarter}/decision    | sign-in   | 404      | 404      | 404       | 404        | 404      | 404     | 404      | 404
            POST /progress/{planId}/{quarter}/draft       | sign-in   | 404      | 404      | 404       | 404        | 404      | 404     | 404      | 404
            """;

    private static final List<Part> COLUMNS = List.of(
            Part.EMPLOYEE,
            Part.ASSESSOR,
            Part.UNIT_HEAD,
            Part.UNIT_ADMIN,
            Part.HR_ADMIN,
            Part.AUDITOR,
            Part.STATE_OFFICIAL,
            Part.PLATFORM_ADMIN);

    /** A value for each name in a path that is not an id. */
    private static final Map<String, String> PATH_VALUES =
            Map.of("quarter", "3", "year", "2026", "sequence", "3", "number", "1");

    private static final String SUPPORT = IntegrationTest.class.getPackageName();

    private static final String MADE_UP_ID = "0199aaaa-0000-7000-8000-000000000001";

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @Autowired
    private TestAgency.Factory agencies;

    @Test
    void everyRouteIsInTheTable() {
        Set<String> known = routes.getHandlerMethods().entrySet().stream()
                .filter(route ->
                        !route.getValue().getBeanType().getPackageName().equals(SUPPORT))
                .map(Map.Entry::getKey)
                .flatMap(route -> route.getMethodsCondition().getMethods().stream()
                        .flatMap(method -> route.getPatternValues().stream().map(path -> method + " " + path)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(expected().keySet())
                .as("routes of the table; write a line for each new one")
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void everyRoleGetsWhatTheTableSays() {
        Cast cast = Cast.in(agencies);
        List<String> differences = new ArrayList<>();
        Map<String, List<String>> actual = new LinkedHashMap<>();
        expected()
                .keySet()
                .forEach(route ->
                        actual.computeIfAbsent(route, key -> new ArrayList<>()).add(answer(new Visitor(port), route)));
        for (Part part : COLUMNS) {
            Visitor visitor = new Visitor(port).signIn(cast.get(part));
            expected().keySet().forEach(route -> actual.get(route).add(answer(visitor, route)));
        }
        expected().forEach((route, answers) -> {
            if (!answers.equals(actual.get(route))) {
                differences.add(route + " | " + String.join(" | ", actual.get(route)));
            }
        });

        assertThat(differences).as("routes that answer otherwise").isEmpty();
    }

    private static String answer(Visitor visitor, String route) {
        String[] parts = route.split(" ", 2);
        Answer answer = visitor.send(parts[0], filled(parts[1]));
        if (answer.status() == 200) {
            return "ok";
        }
        if (answer.status() >= 300 && answer.status() < 400) {
            return answer.location().equals("/login") ? "sign-in" : "on";
        }
        return String.valueOf(answer.status());
    }

    private static String filled(String path) {
        String filled = path;
        for (Map.Entry<String, String> value : PATH_VALUES.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled.replaceAll("\\{[^}]+}", MADE_UP_ID);
    }

    private static Map<String, List<String>> expected() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        TABLE.lines().skip(1).forEach(line -> {
            List<String> cells =
                    Arrays.stream(line.split("\\|")).map(String::strip).toList();
            rows.put(cells.getFirst(), cells.subList(1, cells.size()));
        });
        return rows;
    }

    /** The table is written for reading, so its columns must be the roles of this test. */
    @Test
    void theTableHasAColumnForEachRole() {
        assertThat(Stream.of(TABLE.lines().findFirst().orElse("").split("\\|")).skip(1))
                .hasSize(COLUMNS.size() + 1);
        assertThat(expected().values()).allMatch(answers -> answers.size() == COLUMNS.size() + 1);
    }
}
