package id.sasaran.planning.web;

import id.sasaran.planning.PlanView;
import id.sasaran.planning.domain.PlanAction;
import id.sasaran.planning.domain.PlanDetail;
import id.sasaran.planning.domain.PlanDrafts;
import id.sasaran.planning.domain.PlanPage;
import id.sasaran.planning.domain.PlanPages;
import id.sasaran.planning.domain.PlanPages.Supportable;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.NotFoundException;
import id.sasaran.shared.Tenant;
import id.sasaran.web.Conflict;
import id.sasaran.web.Option;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import tools.jackson.databind.ObjectMapper;

/** What the page of one result needs beside its form. */
@Component
class ResultEditor {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    private final PlanPages pages;
    private final PlanDrafts drafts;
    private final PlanLabels labels;
    private final ObjectMapper json;

    ResultEditor(PlanPages pages, PlanDrafts drafts, PlanLabels labels, ObjectMapper json) {
        this.pages = pages;
        this.drafts = drafts;
        this.labels = labels;
        this.json = json;
    }

    /** What is stored of a part: the draft where one is, else the finished result, else nothing. */
    Stored stored(CurrentUser user, PlanDetail plan, String part) {
        ResultForm finished = finished(plan, part);
        if (!plan.unfinished().contains(part)) {
            return new Stored(finished, null);
        }
        return drafts.find(user, plan.view().id(), part)
                .map(draft -> new Stored(json.readValue(draft.text(), ResultForm.class), draft.savedAt()))
                .orElseGet(() -> new Stored(finished, null));
    }

    private ResultForm finished(PlanDetail plan, String part) {
        if (part.equals(PlanDrafts.NEW)) {
            return ResultForm.blank();
        }
        PlanView.Result result = result(plan, part);
        return ResultForm.of(result, plan.links().get(result.id()));
    }

    PlanView.Result result(PlanDetail plan, String part) {
        UUID id = Texts.id(part)
                .orElseThrow(() -> new NotFoundException("result", plan.view().id()));
        return plan.view().results().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("result", id));
    }

    UUID resultId(PlanDetail plan, String part) {
        return result(plan, part).id();
    }

    String json(ResultForm form) {
        return json.writeValueAsString(form.input());
    }

    String show(PlanDetail plan, String part, @Nullable Instant savedAt, Model model) {
        ResultForm form = (ResultForm) Objects.requireNonNull(model.getAttribute("form"));
        List<Supportable> supportable = pages.supportable(plan.view());
        model.addAttribute("plan", plan.view());
        model.addAttribute("part", part);
        String code = part.equals(PlanDrafts.NEW) ? null : result(plan, part).code();
        String title = code == null ? labels.text("planning.result.new") : labels.text("planning.result.change", code);
        model.addAttribute("crumbs", labels.crumbs(plan.view(), title));
        model.addAttribute("code", code);
        model.addAttribute("draft", savedAt != null);
        model.addAttribute("savedAt", savedAt == null ? null : TIME.format(savedAt.atZone(Tenant.zone())));
        model.addAttribute("leaders", leaderNames(supportable));
        model.addAttribute("supportable", options(supportable));
        model.addAttribute("kinds", labels.kinds());
        model.addAttribute("aspects", labels.aspects());
        model.addAttribute("targetKinds", labels.targetKinds());
        model.addAttribute("hints", WritingHints.of(form));
        return "planning/result";
    }

    private static List<Option> options(List<Supportable> supportable) {
        return supportable.stream()
                .map(result -> new Option(result.id().toString(), result.statement()))
                .toList();
    }

    private static String leaderNames(List<Supportable> supportable) {
        return String.join(
                ", ",
                supportable.stream().map(Supportable::leaderName).distinct().toList());
    }

    /** Both texts, and a way to go on with either. */
    String conflict(CurrentUser user, UUID planId, String part, ResultForm mine, Model model) {
        PlanPage page = pages.page(user, planId);
        PlanDetail plan = page.detail();
        ResultForm theirs = stored(user, plan, part).form();
        Map<String, String> stored = ResultTexts.of(theirs, labels);
        List<Conflict.Field> fields = new ArrayList<>();
        ResultTexts.of(mine, labels).forEach((label, text) -> {
            String other = stored.getOrDefault(label, "");
            if (!other.equals(text)) {
                fields.add(new Conflict.Field(label, text, other));
            }
        });
        stored.forEach((label, text) -> {
            if (!ResultTexts.of(mine, labels).containsKey(label)) {
                fields.add(new Conflict.Field(label, "", text));
            }
        });
        boolean writable = page.may(PlanAction.CHANGE);
        String href = writable ? "/plans/" + planId + "/results/" + part : "/plans/" + planId;
        model.addAttribute("conflict", new Conflict(href, fields));
        model.addAttribute("keepHref", writable ? href : null);
        model.addAttribute("mine", ResultTexts.fields(mine.renewed(plan.view().version())));
        return "planning/conflict";
    }

    /** A stored form; {@code savedAt} is null when it is the finished result or an empty one. */
    record Stored(ResultForm form, @Nullable Instant savedAt) {}
}
