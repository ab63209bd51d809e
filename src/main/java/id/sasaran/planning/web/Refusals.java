package id.sasaran.planning.web;

import id.sasaran.shared.RuleViolationException;
import id.sasaran.web.FormErrors;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/** Puts a form back into the model with what is wrong with it; for forms that come back with a new version. */
final class Refusals {

    private static final String FORM = "form";

    private Refusals() {}

    static void show(Model model, Object form, RuleViolationException refusal) {
        BindingResult errors = new BeanPropertyBindingResult(form, FORM);
        FormErrors.add(errors, refusal);
        model.addAttribute(FORM, form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + FORM, errors);
    }
}
