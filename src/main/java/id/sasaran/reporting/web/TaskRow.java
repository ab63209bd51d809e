package id.sasaran.reporting.web;

import id.sasaran.web.TaskSource.Task;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits, as the inbox shows it.
 *
 * @param days days until it is due, negative when late; null when there is no due date
 */
record TaskRow(Task task, @Nullable Long days) {

    private static final int SOON = 3;

    /** By due date; what has none comes last. */
    static List<TaskRow> sorted(List<Task> tasks, LocalDate today) {
        return tasks.stream()
                .sorted(Comparator.comparing(Task::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(task -> new TaskRow(task, task.due() == null ? null : ChronoUnit.DAYS.between(today, task.due())))
                .toList();
    }

    public boolean late() {
        return days != null && days < 0;
    }

    public boolean soon() {
        return days != null && days >= 0 && days <= SOON;
    }

    /** Message key of the tag. */
    public String dueKey() {
        if (days == null) {
            return "";
        }
        if (days < 0) {
            return "reporting.home.due.late";
        }
        return days == 0 ? "reporting.home.due.today" : soon() ? "reporting.home.due.soon" : "reporting.home.due.later";
    }

    /** Days without the sign, as the tag counts them. */
    public long count() {
        return days == null ? 0 : Math.abs(days);
    }
}
