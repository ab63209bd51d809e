package id.sasaran.reporting.web;

import id.sasaran.organization.PersonName;
import id.sasaran.reporting.domain.HomeQueries;
import id.sasaran.reporting.domain.ReportingPolicy;
import id.sasaran.reporting.domain.YearState;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.Role;
import id.sasaran.web.NavSource;
import id.sasaran.web.Standing;
import id.sasaran.web.StandingSource;
import id.sasaran.web.TaskSource;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The home page: what waits, where the person is in the year, who assesses, how the team stands. */
@Controller
class HomeController implements NavSource {

    private static final int HOME_ORDER = 10;
    private static final int PEOPLE_ORDER = 60;
    private static final int TEAM_ROWS = 8;
    private static final int NOON = 11;
    private static final int AFTERNOON = 15;
    private static final int EVENING = 18;

    private final HomeQueries home;
    private final ReportingPolicy policy;
    private final StandingSource standings;
    private final List<TaskSource> taskSources;
    private final Clock clock;

    HomeController(
            HomeQueries home,
            ReportingPolicy policy,
            StandingSource standings,
            List<TaskSource> taskSources,
            Clock clock) {
        this.home = home;
        this.policy = policy;
        this.standings = standings;
        this.taskSources = taskSources;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(CurrentUser user, Model model) {
        model.addAttribute("name", PersonName.address(user.name()));
        model.addAttribute("greeting", greeting(LocalDateTime.now(clock).getHour()));
        if (user.has(Role.PLATFORM_ADMIN)) {
            model.addAttribute("agencies", home.agencies(user));
            return "reporting/home-platform";
        }
        Standing standing = standings.standing(user);
        LocalDate today = LocalDate.now(clock);
        HomeQueries.Overview overview = home.overview(user, standing.assessor());
        YearState year = overview.year();
        List<TaskRow> tasks = TaskRow.sorted(
                taskSources.stream()
                        .flatMap(source -> source.tasks(user, standing).stream())
                        .toList(),
                today);
        model.addAttribute("standing", standing);
        model.addAttribute("tasks", tasks);
        model.addAttribute("year", year);
        model.addAttribute("current", year.current(today).orElse(null));
        model.addAttribute("people", policy.maySeePeople(user));
        if (standing.employee()) {
            model.addAttribute("steps", YearSteps.of(year, today));
            model.addAttribute("chain", home.chain(user));
        }
        if (standing.assessor()) {
            HomeQueries.Team team = overview.team();
            model.addAttribute("team", team);
            model.addAttribute(
                    "teamRows",
                    team.members().stream()
                            .sorted((one, other) -> TeamState.of(one).compareTo(TeamState.of(other)))
                            .limit(TEAM_ROWS)
                            .map(TeamRow::new)
                            .toList());
        }
        return "reporting/home";
    }

    @Override
    public List<Entry> entries(CurrentUser user, Standing standing) {
        return Stream.concat(
                        Stream.of(new Entry(HOME_ORDER, "/", "home", "web.home")),
                        policy.maySeePeople(user)
                                ? Stream.of(
                                        new Entry(PEOPLE_ORDER, "/admin/employees", "users", "reporting.people.nav"))
                                : Stream.empty())
                .toList();
    }

    /** Message key of the greeting for an hour of the day, as Indonesians divide it. */
    static String greeting(int hour) {
        if (hour < NOON) {
            return "reporting.home.morning";
        }
        if (hour < AFTERNOON) {
            return "reporting.home.noon";
        }
        return hour < EVENING ? "reporting.home.afternoon" : "reporting.home.evening";
    }

    /** A member of the team with what the person waits for. */
    record TeamRow(HomeQueries.Member member) {

        public TeamState state() {
            return TeamState.of(member);
        }
    }
}
