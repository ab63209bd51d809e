package id.sasaran.planning.web;

import id.sasaran.planning.PlanAuthoring;
import id.sasaran.planning.PlanSummary;
import id.sasaran.planning.domain.PlanLists;
import id.sasaran.planning.domain.PlanLists.Team;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.RuleViolationException;
import id.sasaran.shared.Tenant;
import id.sasaran.web.Flash;
import id.sasaran.web.FormErrors;
import id.sasaran.web.KeysetPage;
import id.sasaran.web.StandingSource;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** My plans, and those that wait for my decision. */
@Controller
class PlanListController {

    private final PlanLists lists;
    private final PlanAuthoring authoring;
    private final StandingSource standings;

    PlanListController(PlanLists lists, PlanAuthoring authoring, StandingSource standings) {
        this.lists = lists;
        this.authoring = authoring;
        this.standings = standings;
    }

    @GetMapping("/plans")
    String list(CurrentUser user, @RequestParam(required = false) @Nullable UUID after, Model model) {
        model.addAttribute("form", StartForm.blank());
        return show(user, after, model);
    }

    @PostMapping("/plans")
    String start(
            CurrentUser user,
            @Valid @ModelAttribute("form") StartForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            UUID plan = authoring.start(user, form.yearNumber());
            Flash.success(redirect, "planning.flash.started", form.year());
            return "redirect:/plans/" + plan;
        } catch (RuleViolationException refusal) {
            FormErrors.add(errors, refusal);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(user, null, model);
        }
    }

    private String show(CurrentUser user, @Nullable UUID after, Model model) {
        boolean employee = standings.standing(user).employee();
        boolean assessor = standings.standing(user).assessor();
        List<PlanSummary> own = lists.own(user);
        model.addAttribute("employee", employee);
        model.addAttribute("assessor", assessor);
        model.addAttribute("own", own);
        model.addAttribute("startable", employee ? lists.startable(own) : List.of());
        model.addAttribute("zone", Tenant.zone());
        if (assessor) {
            Team team = lists.team(user, after);
            model.addAttribute("team", team.plans());
            model.addAttribute(
                    "pages",
                    new KeysetPage(
                            after == null ? null : "/plans#tim",
                            team.next() == null ? null : "/plans?after=" + team.next() + "#tim"));
        }
        return "planning/list";
    }

    /** The button that begins a year's plan. */
    record StartForm(String requestId, String year) {

        static StartForm blank() {
            return new StartForm(UUID.randomUUID().toString(), "");
        }

        /** 0 for anything that is no year, which no agency has opened. */
        int yearNumber() {
            return year != null && year.matches("\\d{4}") ? Integer.parseInt(year) : 0;
        }
    }
}
