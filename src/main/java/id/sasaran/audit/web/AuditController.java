package id.sasaran.audit.web;

import id.sasaran.audit.domain.AuditPolicy;
import id.sasaran.audit.domain.AuditTrail;
import id.sasaran.shared.CurrentUser;
import id.sasaran.web.KeysetPage;
import id.sasaran.web.NavSource;
import id.sasaran.web.Option;
import id.sasaran.web.Standing;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The trail, for HR admins and auditors. */
@Controller
class AuditController implements NavSource {

    private static final String PATH = "/admin/audit";
    private static final int ORDER = 80;

    private final AuditTrail trail;
    private final AuditPolicy policy;
    private final AuditRows rows;

    AuditController(AuditTrail trail, AuditPolicy policy, AuditRows rows) {
        this.trail = trail;
        this.policy = policy;
        this.rows = rows;
    }

    @GetMapping(PATH)
    String list(
            CurrentUser user,
            @ModelAttribute("form") AuditForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable UUID before,
            Model model) {
        List<AuditTrail.Entry> entries = trail.list(user, form.filter(errors), before);
        boolean more = entries.size() > AuditTrail.PAGE;
        List<AuditTrail.Entry> shown = more ? entries.subList(0, AuditTrail.PAGE) : entries;
        model.addAttribute("rows", rows.rows(shown));
        model.addAttribute(
                "actions",
                trail.actions(user).stream()
                        .map(action -> new Option(action, rows.action(action)))
                        .toList());
        model.addAttribute(
                "pages",
                new KeysetPage(
                        before == null
                                ? null
                                : form.address(PATH).encode().build().toUriString(),
                        more
                                ? form.address(PATH)
                                        .queryParam("before", shown.getLast().id())
                                        .encode()
                                        .build()
                                        .toUriString()
                                : null));
        return "audit/trail";
    }

    @Override
    public List<Entry> entries(CurrentUser user, Standing standing) {
        return policy.mayRead(user) ? List.of(new Entry(ORDER, PATH, "history", "audit.nav")) : List.of();
    }
}
