package id.sasaran.evaluation.web;

import id.sasaran.cycle.Cycles;
import id.sasaran.cycle.PeriodView;
import id.sasaran.evaluation.domain.EvaluationCommands;
import id.sasaran.evaluation.domain.EvaluationOverview;
import id.sasaran.evaluation.domain.EvaluationOverview.Mine;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.Ids;
import id.sasaran.shared.NotFoundException;
import id.sasaran.shared.RuleViolationException;
import id.sasaran.web.Crumb;
import id.sasaran.web.Flash;
import id.sasaran.web.KeysetPage;
import id.sasaran.web.Standing;
import id.sasaran.web.StandingSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The lists of evaluations, and the beginning of one. */
@Controller
class EvaluationController {

    private final EvaluationOverview overview;
    private final EvaluationCommands commands;
    private final EvaluationViews views;
    private final StandingSource standings;
    private final Cycles cycles;
    private final Clock clock;

    EvaluationController(
            EvaluationOverview overview,
            EvaluationCommands commands,
            EvaluationViews views,
            StandingSource standings,
            Cycles cycles,
            Clock clock) {
        this.overview = overview;
        this.commands = commands;
        this.views = views;
        this.standings = standings;
        this.cycles = cycles;
        this.clock = clock;
    }

    @GetMapping("/evaluations")
    String list(
            CurrentUser user,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable UUID period,
            Model model) {
        Standing standing = standings.standing(user);
        int shown = shown(year);
        Mine mine = overview.mine(user, shown);
        model.addAttribute("mine", mine);
        model.addAttribute("standing", standing);
        if (standing.assessor() && !mine.periods().isEmpty()) {
            model.addAttribute("team", overview.team(user, mine.periods(), period));
            model.addAttribute("requestId", Ids.next().toString());
        }
        model.addAttribute("oversees", EvaluationOverview.oversees(user));
        addYear(model, shown);
        return "evaluation/overview";
    }

    @PostMapping("/evaluations")
    String start(
            CurrentUser user, @RequestParam UUID planId, @RequestParam UUID periodId, RedirectAttributes redirect) {
        try {
            return "redirect:/evaluations/" + commands.start(user, planId, periodId) + "/rate";
        } catch (RuleViolationException refusal) {
            Flash.warning(redirect, refusal.violations().getFirst().messageKey());
            return "redirect:/evaluations?period=" + periodId + "&year="
                    + cycles.period(periodId).year();
        }
    }

    @GetMapping("/evaluations/missed")
    String missed(CurrentUser user, @RequestParam UUID period, Model model) {
        Standing standing = standings.standing(user);
        if (!standing.assessor()) {
            throw new NotFoundException("missed evaluations", user.accountId());
        }
        PeriodView chosen = cycles.period(period);
        model.addAttribute("team", overview.missed(user, chosen));
        model.addAttribute("requestId", Ids.next().toString());
        model.addAttribute("periodName", views.period(chosen.year(), chosen.sequence()));
        model.addAttribute("crumbs", crumbs("evaluation.missed.title"));
        return "evaluation/missed";
    }

    @GetMapping("/evaluations/issued")
    String issued(
            CurrentUser user,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable UUID period,
            @RequestParam(required = false) @Nullable UUID after,
            Model model) {
        int shown = shown(year);
        List<PeriodView> periods = cycles.periods(shown);
        if (!EvaluationOverview.oversees(user) || periods.isEmpty()) {
            throw new NotFoundException("issued evaluations", user.accountId());
        }
        EvaluationOverview.Issued issued = overview.issued(user, periods, period, after);
        model.addAttribute("issued", issued);
        model.addAttribute("earlier", !cycles.periods(shown - 1).isEmpty());
        model.addAttribute("periods", periods);
        model.addAttribute(
                "pagination",
                new KeysetPage(
                        null,
                        issued.next() == null
                                ? null
                                : "/evaluations/issued?year=" + shown + "&period="
                                        + issued.period().id() + "&after=" + issued.next()));
        model.addAttribute("crumbs", crumbs("evaluation.issued.title"));
        addYear(model, shown);
        return "evaluation/issued";
    }

    /** In January the year that just ended is still being evaluated. */
    private int shown(@Nullable Integer year) {
        LocalDate today = LocalDate.now(clock);
        if (year != null && year >= 2000 && year <= 2100) {
            return year;
        }
        return today.getDayOfYear() <= 59 ? today.getYear() - 1 : today.getYear();
    }

    private void addYear(Model model, int year) {
        model.addAttribute("year", year);
        model.addAttribute("thisYear", LocalDate.now(clock).getYear());
    }

    private List<Crumb> crumbs(String last) {
        return List.of(new Crumb(views.text("evaluation.title"), "/evaluations"), new Crumb(views.text(last), null));
    }
}
