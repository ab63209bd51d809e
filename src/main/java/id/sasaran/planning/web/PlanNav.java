package id.sasaran.planning.web;

import id.sasaran.shared.CurrentUser;
import id.sasaran.web.NavSource;
import id.sasaran.web.Standing;
import java.util.List;
import org.springframework.stereotype.Component;

/** "Plan" in the main navigation, for everybody who has one or decides on others'. */
@Component
class PlanNav implements NavSource {

    private static final int ORDER = 20;

    @Override
    public List<Entry> entries(CurrentUser user, Standing standing) {
        return standing.employee() || standing.assessor()
                ? List.of(new Entry(ORDER, "/plans", "clipboard-list", "planning.nav"))
                : List.of();
    }
}
