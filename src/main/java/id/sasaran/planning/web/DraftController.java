package id.sasaran.planning.web;

import id.sasaran.planning.domain.PlanDrafts;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.IllegalTransitionException;
import id.sasaran.shared.StaleVersionException;
import id.sasaran.shared.Tenant;
import id.sasaran.web.Flash;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.ObjectMapper;

/** Keeps what is being typed, and throws it away on demand. Answers of the autosave are for the script. */
@Controller
class DraftController {

    private final PlanDrafts drafts;
    private final ObjectMapper json;

    DraftController(PlanDrafts drafts, ObjectMapper json) {
        this.drafts = drafts;
        this.json = json;
    }

    @PostMapping(path = "/plans/{id}/results/{part}/draft", headers = "X-Autosave")
    ResponseEntity<Map<String, Object>> saveResult(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable String part,
            @Valid @ModelAttribute("form") ResultForm form,
            BindingResult errors) {
        return save(user, id, form.versionNumber(), part, () -> json.writeValueAsString(form.input()));
    }

    @PostMapping(path = "/plans/{id}/edit/draft", headers = "X-Autosave")
    ResponseEntity<Map<String, Object>> saveExpectations(
            CurrentUser user,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ExpectationForm form,
            BindingResult errors) {
        return save(
                user, id, form.versionNumber(), PlanDrafts.EXPECTATIONS, () -> json.writeValueAsString(form.byValue()));
    }

    @PostMapping("/plans/{id}/results/{part}/discard")
    String discardResult(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable String part,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        drafts.discard(user, id, form.versionNumber(), part);
        Flash.success(redirect, "planning.flash.discarded");
        return "redirect:/plans/" + id + "/edit";
    }

    private ResponseEntity<Map<String, Object>> save(
            CurrentUser user, UUID id, long version, String part, Supplier<String> content) {
        String text = content.get();
        if (text.length() > PlanDrafts.MAX_CONTENT) {
            return ResponseEntity.unprocessableContent().body(Map.of("error", "too-long"));
        }
        try {
            PlanDrafts.Saved saved = drafts.save(user, id, version, part, text);
            return ResponseEntity.ok(Map.of(
                    "version",
                    saved.version(),
                    "savedAt",
                    saved.at().atZone(Tenant.zone()).toOffsetDateTime().toString()));
        } catch (StaleVersionException | IllegalTransitionException | OptimisticLockingFailureException changed) {
            return ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of("error", "changed"));
        }
    }
}
