package id.sasaran.identity.web;

import id.sasaran.shared.CurrentUser;
import id.sasaran.web.Standing;
import id.sasaran.web.StandingSource;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Hands the frame what the sign-in filter found out for this request. */
@Component
class RequestStandingSource implements StandingSource {

    static final String ATTRIBUTE = Standing.class.getName();

    private static final Standing NOBODY = new Standing("", "", "", "", false, false, false, List.of());

    @Override
    public Standing standing(CurrentUser user) {
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        return request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof Standing standing
                ? standing
                : NOBODY;
    }
}
