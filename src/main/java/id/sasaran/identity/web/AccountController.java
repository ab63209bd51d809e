package id.sasaran.identity.web;

import id.sasaran.identity.domain.AccountService;
import id.sasaran.shared.CurrentUser;
import id.sasaran.web.StandingSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The person's own account. */
@Controller
class AccountController {

    private final AccountService accounts;
    private final StandingSource standings;

    AccountController(AccountService accounts, StandingSource standings) {
        this.accounts = accounts;
        this.standings = standings;
    }

    @GetMapping("/account")
    String account(CurrentUser user, Model model) {
        model.addAttribute("name", user.name());
        model.addAttribute("standing", standings.standing(user));
        model.addAttribute("loginNames", accounts.loginNames(user));
        model.addAttribute(
                "roles",
                user.grants().stream().map(grant -> grant.role()).distinct().toList());
        return "identity/account";
    }
}
