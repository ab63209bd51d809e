package id.sasaran.organization.web;

import id.sasaran.organization.UnitScope;
import id.sasaran.organization.domain.AssessorReportQueries;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.Role;
import id.sasaran.shared.Tenant;
import id.sasaran.web.NavSource;
import id.sasaran.web.Standing;
import id.sasaran.web.TaskSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reports on assessors in the navigation and among the tasks of those who answer them. */
@Component
class AssessorReportTasks implements TaskSource, NavSource {

    private static final String HREF = "/admin/assessor-reports";
    private static final int ORDER = 65;

    /** Days after which a report should have been answered. */
    private static final int ANSWER_DAYS = 7;

    private final AssessorReportQueries queries;

    AssessorReportTasks(AssessorReportQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Task> tasks(CurrentUser user, Standing standing) {
        if (!user.has(Role.UNIT_ADMIN) && !user.has(Role.HR_ADMIN)) {
            return List.of();
        }
        AssessorReportQueries.Waiting waiting = queries.waiting(user);
        return waiting.since() == null
                ? List.of()
                : List.of(new Task(
                        HREF,
                        "flag",
                        "organization.reports.task",
                        List.of(String.valueOf(waiting.number())),
                        waiting.since().atZone(Tenant.zone()).toLocalDate().plusDays(ANSWER_DAYS)));
    }

    @Override
    public List<Entry> entries(CurrentUser user, Standing standing) {
        return UnitScope.of(user).isPresent()
                ? List.of(new Entry(ORDER, HREF, "flag", "organization.reports.nav"))
                : List.of();
    }
}
