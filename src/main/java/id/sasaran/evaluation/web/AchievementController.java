package id.sasaran.evaluation.web;

import id.sasaran.cycle.PeriodView;
import id.sasaran.evaluation.domain.UnitAchievementService;
import id.sasaran.evaluation.domain.UnitAchievementService.Board;
import id.sasaran.evaluation.domain.UnitAchievementService.Row;
import id.sasaran.organization.UnitView;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.NotFoundException;
import id.sasaran.shared.RuleViolationException;
import id.sasaran.shared.StaleVersionException;
import id.sasaran.web.Conflict;
import id.sasaran.web.Crumb;
import id.sasaran.web.Flash;
import id.sasaran.web.FormErrors;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Achievements of the units directly below the one that somebody leads. */
@Controller
class AchievementController {

    private static final int LAST_DAY_OF_FEBRUARY = 59;

    private final UnitAchievementService achievements;
    private final EvaluationViews views;
    private final Clock clock;

    AchievementController(UnitAchievementService achievements, EvaluationViews views, Clock clock) {
        this.achievements = achievements;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/achievements")
    String board(CurrentUser user, @RequestParam(required = false) @Nullable Integer year, Model model) {
        LocalDate today = LocalDate.now(clock);
        int shown = year != null && year >= 2000 && year <= 2100
                ? year
                : today.getDayOfYear() <= LAST_DAY_OF_FEBRUARY ? today.getYear() - 1 : today.getYear();
        model.addAttribute("board", achievements.board(user, shown));
        model.addAttribute("thisYear", today.getYear());
        return "evaluation/achievements";
    }

    @GetMapping("/achievements/{year}/{unitId}/{periodId}")
    String edit(
            CurrentUser user,
            @PathVariable int year,
            @PathVariable UUID unitId,
            @PathVariable UUID periodId,
            Model model) {
        Board board = achievements.board(user, year);
        return show(board, unitId, periodId, kept(board, unitId, periodId), model);
    }

    @PostMapping("/achievements/{year}/{unitId}/{periodId}")
    String set(
            CurrentUser user,
            @PathVariable int year,
            @PathVariable UUID unitId,
            @PathVariable UUID periodId,
            @ModelAttribute("form") AchievementForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            achievements.set(
                    user,
                    unitId,
                    periodId,
                    form.versionNumber(),
                    form.chosen()
                            .orElseThrow(() -> new RuleViolationException("predicate", "evaluation.error.predicate")),
                    form.note());
            Flash.success(redirect, "evaluation.flash.achievement");
            return "redirect:/achievements?year=" + year;
        } catch (RuleViolationException refusal) {
            FormErrors.add(errors, refusal);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(achievements.board(user, year), unitId, periodId, form, model);
        } catch (StaleVersionException stale) {
            response.setStatus(HttpStatus.CONFLICT.value());
            AchievementForm stored = kept(achievements.board(user, year), unitId, periodId);
            model.addAttribute(
                    "conflict",
                    new Conflict("/achievements/" + year + "/" + unitId + "/" + periodId, differences(form, stored)));
            model.addAttribute("reference", "");
            return "error/409";
        }
    }

    private List<Conflict.Field> differences(AchievementForm yours, AchievementForm theirs) {
        List<Conflict.Field> fields = new ArrayList<>();
        if (!yours.predicate().equals(theirs.predicate())) {
            fields.add(new Conflict.Field(views.text("evaluation.achievement.predicate"), word(yours), word(theirs)));
        }
        if (!yours.note().equals(theirs.note())) {
            fields.add(new Conflict.Field(views.text("evaluation.achievement.note"), yours.note(), theirs.note()));
        }
        return fields;
    }

    private String word(AchievementForm form) {
        return form.chosen()
                .map(one -> views.text("enum.OrganizationPredicate." + one))
                .orElse("");
    }

    private static AchievementForm kept(Board board, UUID unitId, UUID periodId) {
        Row row = board.row(unitId, periodId);
        return row == null
                ? AchievementForm.of(0, "", "")
                : AchievementForm.of(
                        row.view().version(),
                        row.view().predicate().name(),
                        row.view().note());
    }

    private String show(Board board, UUID unitId, UUID periodId, AchievementForm form, Model model) {
        UnitView unit = board.units().stream()
                .filter(one -> one.id().equals(unitId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("unit", unitId));
        PeriodView period = board.periods().stream()
                .filter(one -> one.id().equals(periodId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("period", periodId));
        Row row = board.row(unitId, periodId);
        String name = views.period(period.year(), period.sequence());
        model.addAttribute("form", form);
        model.addAttribute("unit", unit);
        model.addAttribute("period", period);
        model.addAttribute("periodName", name);
        model.addAttribute("board", board);
        model.addAttribute("locked", row != null && row.reliedUpon());
        model.addAttribute("open", period.isOpen(board.today()));
        model.addAttribute("options", views.organizationPredicates());
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(views.text("evaluation.achievement.title"), "/achievements?year=" + board.year()),
                        new Crumb(unit.name() + ", " + name, null)));
        return "evaluation/achievement";
    }
}
