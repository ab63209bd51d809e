package id.sasaran.web;

import id.sasaran.shared.CurrentUser;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A module's contribution to "what waits for me" on the home page. */
public interface TaskSource {

    /** What waits for this user; at most two statements, whatever the number of tasks. */
    List<Task> tasks(CurrentUser user, Standing standing);

    /**
     * One thing that waits.
     *
     * @param labelKey key of the text that says what to do
     * @param args arguments of that text
     * @param due day until which it should be done; null when there is none
     */
    record Task(
            String href,
            String icon,
            String labelKey,
            List<String> args,
            @Nullable LocalDate due) {}
}
