package id.sasaran.organization.web;

import id.sasaran.organization.AssessorReportStatus;
import id.sasaran.organization.domain.AssessorReportQueries;
import id.sasaran.organization.domain.AssessorReports;
import id.sasaran.organization.domain.AssessorReports.Case;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.RuleViolationException;
import id.sasaran.shared.StaleVersionException;
import id.sasaran.web.Conflict;
import id.sasaran.web.Crumb;
import id.sasaran.web.Flash;
import id.sasaran.web.FormErrors;
import id.sasaran.web.KeysetPage;
import id.sasaran.web.Option;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reports on assessors, answered by unit and HR admins. */
@Controller
class AssessorReportAdminController {

    private static final String LIST = "/admin/assessor-reports";
    private static final String DETAIL = "organization/assessor-report-detail";

    private final AssessorReports reports;
    private final AssessorReportQueries queries;
    private final MessageSource messages;
    private final Clock clock;

    AssessorReportAdminController(
            AssessorReports reports, AssessorReportQueries queries, MessageSource messages, Clock clock) {
        this.reports = reports;
        this.queries = queries;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping(LIST)
    String list(
            CurrentUser user,
            @RequestParam(defaultValue = "OPEN") AssessorReportStatus status,
            @RequestParam(required = false) @Nullable UUID after,
            Model model) {
        List<AssessorReportQueries.Row> rows = queries.list(user, status, after);
        boolean more = rows.size() > AssessorReportQueries.PAGE;
        List<AssessorReportQueries.Row> shown = more ? rows.subList(0, AssessorReportQueries.PAGE) : rows;
        String here = LIST + "?status=" + status;
        model.addAttribute("rows", shown);
        model.addAttribute("status", status.name());
        model.addAttribute(
                "pages",
                new KeysetPage(
                        after == null ? null : here,
                        more ? here + "&after=" + shown.getLast().id() : null));
        return "organization/assessor-reports";
    }

    @GetMapping(LIST + "/{id}")
    String detail(CurrentUser user, @PathVariable UUID id, Model model) {
        Case found = reports.open(user, id);
        model.addAttribute(
                "form", AnswerForm.empty(found.version(), LocalDate.now(clock).toString()));
        fill(user, found, model);
        return DETAIL;
    }

    @PostMapping(LIST + "/{id}")
    ModelAndView answer(
            CurrentUser user,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                apply(user, id, form);
                Flash.success(redirect, "organization.report.answered." + form.decision());
                return new ModelAndView("redirect:" + LIST);
            } catch (RuleViolationException refusal) {
                FormErrors.add(errors, refusal);
            } catch (StaleVersionException stale) {
                return conflict(user, id, form, model);
            }
        }
        fill(user, reports.open(user, id), model);
        return new ModelAndView(DETAIL, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void apply(CurrentUser user, UUID id, AnswerForm form) {
        long version = version(form.version());
        String answer = form.answer().strip();
        if (form.changes()) {
            reports.correct(user, id, version, assessor(user, form), from(form.from()), answer);
        } else {
            reports.confirm(user, id, version, answer);
        }
    }

    private UUID assessor(CurrentUser user, AnswerForm form) {
        if (!form.number().isBlank()) {
            return reports.byNumber(user, form.number())
                    .orElseThrow(() -> new RuleViolationException("number", "organization.report.error.number"));
        }
        try {
            return UUID.fromString(form.assessorId());
        } catch (IllegalArgumentException none) {
            throw new RuleViolationException("assessorId", "organization.report.error.assessor");
        }
    }

    private static LocalDate from(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException noDate) {
            throw new RuleViolationException("from", "organization.report.error.date");
        }
    }

    private static long version(String text) {
        return text.matches("\\d{1,9}") ? Long.parseLong(text) : -1;
    }

    private ModelAndView conflict(CurrentUser user, UUID id, AnswerForm form, Model model) {
        Case now = reports.open(user, id);
        String stored = Objects.requireNonNullElse(now.report().answer(), "");
        model.addAttribute(
                "conflict",
                new Conflict(
                        LIST + "/" + id,
                        List.of(new Conflict.Field(text("organization.report.answer"), form.answer(), stored))));
        return new ModelAndView("error/409", model.asMap(), HttpStatus.CONFLICT);
    }

    private void fill(CurrentUser user, Case found, Model model) {
        model.addAttribute("found", found);
        model.addAttribute("max", AssessorReports.MAX_TEXT);
        model.addAttribute(
                "decisions",
                List.of(
                        new Option("CHANGED", text("organization.report.decision.CHANGED")),
                        new Option("CONFIRMED", text("organization.report.decision.CONFIRMED"))));
        model.addAttribute("candidates", found.open() ? candidates(user, found) : List.of());
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(text("organization.reports.title"), LIST),
                        new Crumb(found.employee().name(), null)));
    }

    private List<Option> candidates(CurrentUser user, Case found) {
        UUID current = Optional.ofNullable(found.chain().assessor())
                .map(card -> card.id())
                .orElse(new UUID(0, 0));
        return queries.candidates(user, found.employee().id()).stream()
                .filter(one -> !one.id().equals(current))
                .map(one -> new Option(one.id().toString(), one.name() + " – " + one.positionName()))
                .toList();
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
