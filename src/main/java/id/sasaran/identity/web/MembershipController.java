package id.sasaran.identity.web;

import id.sasaran.identity.domain.SignIn;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.NotFoundException;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changes to another agency of the same account. */
@Controller
class MembershipController {

    private final SignIn signIn;

    MembershipController(SignIn signIn) {
        this.signIn = signIn;
    }

    @PostMapping("/membership")
    String choose(CurrentUser user, @RequestParam("membership") int agencyId, HttpSession session) {
        boolean member = signIn.memberships(user.accountId()).stream().anyMatch(one -> one.agencyId() == agencyId);
        if (!member) {
            throw new NotFoundException("membership", user.accountId());
        }
        session.setAttribute(CurrentUserFilter.CHOSEN_AGENCY, agencyId);
        return "redirect:/";
    }
}
