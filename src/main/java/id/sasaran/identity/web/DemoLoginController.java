package id.sasaran.identity.web;

import id.sasaran.identity.DemoAccounts;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Signs in to one of the offered demo accounts with one click. It checks the password like every sign-in, changes the
 * session id and the CSRF token, and exists in the demo only.
 */
@Controller
@Profile("demo")
class DemoLoginController {

    private final DemoAccounts accounts;
    private final AuthenticationManager authentication;
    private final SignInSuccess success;
    private final CsrfAuthenticationStrategy newCsrfToken;
    private final ChangeSessionIdAuthenticationStrategy newSessionId = new ChangeSessionIdAuthenticationStrategy();
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    DemoLoginController(
            DemoAccounts accounts,
            AuthenticationManager authentication,
            SignInSuccess success,
            CsrfTokenRepository csrfTokens) {
        this.accounts = accounts;
        this.authentication = authentication;
        this.success = success;
        this.newCsrfToken = new CsrfAuthenticationStrategy(csrfTokens);
    }

    @PostMapping("/login/demo")
    void signIn(@RequestParam String demo, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        boolean offered =
                accounts.list().stream().anyMatch(account -> account.username().equals(demo));
        if (!offered) {
            response.sendRedirect(request.getContextPath() + "/login?error");
            return;
        }
        try {
            Authentication signedIn = authentication.authenticate(
                    UsernamePasswordAuthenticationToken.unauthenticated(demo, accounts.password()));
            newSessionId.onAuthentication(signedIn, request, response);
            newCsrfToken.onAuthentication(signedIn, request, response);
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(signedIn);
            SecurityContextHolder.setContext(context);
            contexts.saveContext(context, request, response);
            success.onAuthenticationSuccess(request, response, signedIn);
        } catch (AuthenticationException refused) {
            response.sendRedirect(request.getContextPath() + "/login?error");
        }
    }
}
