package id.sasaran.organization.web;

import id.sasaran.organization.domain.AssessorReports;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * What the unit admin answers.
 *
 * @param decision CHANGED or CONFIRMED
 * @param assessorId head of a unit, chosen from the list; empty when a number is given
 * @param number employee number of somebody who is not in the list
 * @param from day from which the new assessor counts
 */
record AnswerForm(
        String requestId,
        String version,

        @Pattern(regexp = "CHANGED|CONFIRMED", message = "{organization.report.error.decision}")
        String decision,

        String assessorId,

        @Size(max = 40, message = "{organization.report.error.number}")
        String number,

        String from,

        @NotBlank(message = "{organization.report.error.answer}")
        @Size(max = AssessorReports.MAX_TEXT, message = "{organization.report.error.long}")
        String answer) {

    static AnswerForm empty(long version, String today) {
        return new AnswerForm(UUID.randomUUID().toString(), String.valueOf(version), "", "", "", today, "");
    }

    boolean changes() {
        return "CHANGED".equals(decision);
    }
}
