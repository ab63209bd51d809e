package id.sasaran.planning.web;

import id.sasaran.planning.PlanStatus;
import id.sasaran.planning.domain.PlanLists;
import id.sasaran.planning.domain.PlanLists.Waiting;
import id.sasaran.shared.CurrentUser;
import id.sasaran.web.Standing;
import id.sasaran.web.TaskSource;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits in planning: my plan to begin, to finish or to correct, and plans to decide on. */
@Component
class PlanTasks implements TaskSource {

    private static final int LAST_DAY = 31;

    private final PlanLists lists;

    PlanTasks(PlanLists lists) {
        this.lists = lists;
    }

    @Override
    public List<Task> tasks(CurrentUser user, Standing standing) {
        if (user.employeeId() == null || (!standing.employee() && !standing.assessor())) {
            return List.of();
        }
        Waiting waiting = lists.waiting(user, standing.assessor());
        List<Task> tasks = new ArrayList<>();
        if (standing.employee()) {
            addOwn(tasks, waiting);
        }
        if (waiting.toDecide() > 0) {
            tasks.add(new Task(
                    "/plans#tim",
                    "clipboard-check",
                    waiting.toDecide() == 1 ? "planning.task.decide.one" : "planning.task.decide.other",
                    List.of(String.valueOf(waiting.toDecide())),
                    null));
        }
        return tasks;
    }

    /** The plan is set by the end of January (PermenPANRB 6/2022, art. 14). */
    private static void addOwn(List<Task> tasks, Waiting waiting) {
        String key = ownKey(waiting.status());
        if (key != null) {
            tasks.add(new Task(
                    waiting.planId() == null ? "/plans" : "/plans/" + waiting.planId(),
                    "clipboard-list",
                    key,
                    List.of(String.valueOf(waiting.year())),
                    LocalDate.of(waiting.year(), Month.JANUARY, LAST_DAY)));
        }
    }

    private static @Nullable String ownKey(@Nullable PlanStatus status) {
        if (status == null) {
            return "planning.task.start";
        }
        return switch (status) {
            case DRAFT -> "planning.task.draft";
            case RETURNED -> "planning.task.returned";
            case SUBMITTED, APPROVED, SUPERSEDED, CLOSED -> null;
        };
    }
}
