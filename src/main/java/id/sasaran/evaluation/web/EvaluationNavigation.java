package id.sasaran.evaluation.web;

import id.sasaran.cycle.PeriodView;
import id.sasaran.evaluation.EvaluationStatus;
import id.sasaran.evaluation.EvaluationSummary;
import id.sasaran.evaluation.domain.EvaluationOverview;
import id.sasaran.evaluation.domain.WaitingEvaluations;
import id.sasaran.evaluation.domain.WaitingEvaluations.Waiting;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.Role;
import id.sasaran.web.NavSource;
import id.sasaran.web.Standing;
import id.sasaran.web.TaskSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Evaluations and achievements in the navigation and among what waits. */
@Component
class EvaluationNavigation implements NavSource, TaskSource {

    private static final int EVALUATIONS = 40;
    private static final int ACHIEVEMENTS = 45;

    private final WaitingEvaluations waiting;
    private final EvaluationViews views;

    EvaluationNavigation(WaitingEvaluations waiting, EvaluationViews views) {
        this.waiting = waiting;
        this.views = views;
    }

    @Override
    public List<Entry> entries(CurrentUser user, Standing standing) {
        List<Entry> entries = new ArrayList<>();
        if (standing.employee() || standing.assessor() || EvaluationOverview.oversees(user)) {
            entries.add(new Entry(EVALUATIONS, "/evaluations", "scale", "evaluation.nav"));
        }
        if (standing.head() || user.has(Role.HR_ADMIN)) {
            entries.add(new Entry(ACHIEVEMENTS, "/achievements", "building", "evaluation.achievement.nav"));
        }
        return entries;
    }

    @Override
    public List<Task> tasks(CurrentUser user, Standing standing) {
        if (user.employeeId() == null) {
            return List.of();
        }
        List<Task> tasks = new ArrayList<>();
        Waiting found = waiting.waitingFor(user, standing.assessor());
        for (EvaluationSummary one : found.evaluations()) {
            tasks.add(task(user, one));
        }
        PeriodView period = found.period();
        if (period != null) {
            tasks.add(new Task(
                    "/evaluations?year=" + period.year() + "&period=" + period.id(),
                    "scale",
                    "evaluation.task.window",
                    List.of(views.period(period.year(), period.sequence())),
                    period.windowCloses()));
        }
        return tasks;
    }

    private static Task task(CurrentUser user, EvaluationSummary one) {
        if (user.is(one.employeeId())) {
            return new Task("/evaluations/" + one.id(), "award", "evaluation.task.read", List.of(), null);
        }
        return one.status() == EvaluationStatus.RATED
                ? new Task("/evaluations/" + one.id() + "/issue", "send", "evaluation.task.issue", List.of(), null)
                : new Task("/evaluations/" + one.id() + "/rate", "scale", "evaluation.task.rate", List.of(), null);
    }
}
