package id.sasaran.progress.web;

import id.sasaran.progress.domain.WaitingRealizations;
import id.sasaran.shared.CurrentUser;
import id.sasaran.web.NavSource;
import id.sasaran.web.Standing;
import id.sasaran.web.TaskSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Progress in the navigation and among what waits. */
@Component
class ProgressNavigation implements NavSource, TaskSource {

    private static final int ORDER = 30;
    private static final String ICON = "chart-bar";

    private final WaitingRealizations waiting;

    ProgressNavigation(WaitingRealizations waiting) {
        this.waiting = waiting;
    }

    @Override
    public List<Entry> entries(CurrentUser user, Standing standing) {
        return standing.employee() || standing.assessor()
                ? List.of(new Entry(ORDER, "/progress", ICON, "progress.nav"))
                : List.of();
    }

    @Override
    public List<Task> tasks(CurrentUser user, Standing standing) {
        if (user.employeeId() == null) {
            return List.of();
        }
        return waiting.waitingFor(user).stream()
                .map(one -> new Task(
                        "/progress/" + one.planId() + "/" + one.quarter(),
                        switch (one.kind()) {
                            case WRITE -> ICON;
                            case CORRECT -> "arrow-back-up";
                            case DECIDE -> "list-check";
                        },
                        switch (one.kind()) {
                            case WRITE -> "progress.task.write";
                            case CORRECT -> "progress.task.correct";
                            case DECIDE -> "progress.task.decide";
                        },
                        List.of(Integer.toString(one.quarter())),
                        null))
                .toList();
    }
}
