package id.sasaran.organization.web;

import id.sasaran.organization.domain.AssessorReports;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What an employee writes when the shown assessor is wrong. */
record ReportForm(
        String requestId,
        String version,

        @NotBlank(message = "{organization.report.error.message}")
        @Size(max = AssessorReports.MAX_TEXT, message = "{organization.report.error.long}")
        String message) {

    static ReportForm empty() {
        return new ReportForm(UUID.randomUUID().toString(), "0", "");
    }
}
