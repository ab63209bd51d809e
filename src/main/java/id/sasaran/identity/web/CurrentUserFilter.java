package id.sasaran.identity.web;

import id.sasaran.identity.domain.SignIn;
import id.sasaran.identity.domain.SignIn.Member;
import id.sasaran.organization.EmployeeStanding;
import id.sasaran.organization.Organization;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.Tenant;
import id.sasaran.web.CurrentUserResolver;
import id.sasaran.web.MembershipItem;
import id.sasaran.web.Standing;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Runs after the security filters: reads who the signed-in account is in the chosen agency and binds the agency for the
 * rest of the request. Two statements.
 */
class CurrentUserFilter extends OncePerRequestFilter {

    /** Session attribute with the id of the chosen agency. */
    static final String CHOSEN_AGENCY = "sasaran.agency";

    private final SignIn signIn;
    private final Organization organization;
    private final Clock clock;

    CurrentUserFilter(SignIn signIn, Organization organization, Clock clock) {
        this.signIn = signIn;
        this.organization = organization;
        this.clock = clock;
    }

    /** Styles, scripts and pictures are the same for everybody: no statement for them. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/css/") || path.startsWith("/js/") || path.endsWith(".svg");
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<AccountPrincipal> principal = principal();
        if (principal.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        // asked now, while the session is at hand; asked after the request, it is read from the database once more
        request.isRequestedSessionIdValid();
        UUID accountId = principal.get().accountId();
        List<Member> members = signIn.memberships(accountId);
        if (members.isEmpty()) {
            request.getSession().invalidate();
            SecurityContextHolder.clearContext();
            response.sendRedirect(request.getContextPath() + "/login?inactive");
            return;
        }
        Member member = chosen(members, request);
        try {
            Tenant.call(member.agencyId(), member.zone(), () -> {
                admit(accountId, member, members, request);
                chain.doFilter(request, new OnePieceResponse(response));
                return true;
            });
        } catch (ServletException | IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void admit(UUID accountId, Member member, List<Member> members, HttpServletRequest request) {
        UUID employeeId = member.employeeId();
        Optional<EmployeeStanding> person = employeeId == null
                ? Optional.empty()
                : Optional.of(organization.standing(employeeId, LocalDate.now(clock)));
        String name = person.map(standing -> standing.card().name())
                .or(() -> Optional.ofNullable(member.loginName()))
                .orElse("");
        request.setAttribute(
                CurrentUserResolver.ATTRIBUTE,
                new CurrentUser(
                        accountId, member.agencyId(), employeeId, name, member.grants(), request.getRemoteAddr()));
        request.setAttribute(
                RequestStandingSource.ATTRIBUTE,
                new Standing(
                        member.agencyName(),
                        person.map(standing -> standing.card().unitName()).orElse(""),
                        name,
                        person.map(standing -> standing.card().positionName()).orElse(""),
                        person.map(EmployeeStanding::hasPlan).orElse(false),
                        person.map(EmployeeStanding::assessor).orElse(false),
                        person.map(standing -> standing.card().head()).orElse(false),
                        members.stream()
                                .map(one -> new MembershipItem(
                                        String.valueOf(one.agencyId()),
                                        one.agencyName(),
                                        one.agencyId() == member.agencyId()))
                                .toList()));
    }

    private static Member chosen(List<Member> members, HttpServletRequest request) {
        Object chosen = WebUtils.getSessionAttribute(request, CHOSEN_AGENCY);
        return members.stream()
                .filter(member -> Integer.valueOf(member.agencyId()).equals(chosen))
                .findFirst()
                .orElse(members.getFirst());
    }

    private static Optional<AccountPrincipal> principal() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof AccountPrincipal principal
                ? Optional.of(principal)
                : Optional.empty();
    }
}
