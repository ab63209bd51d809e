package id.sasaran.evaluation.web;

import id.sasaran.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A form without fields of its own: one step on an evaluation. */
record StepForm(String requestId, String version) {

    StepForm(@Nullable String requestId, @Nullable String version) {
        this.requestId = requestId == null ? "" : requestId;
        this.version = version == null ? "" : version;
    }

    static StepForm of(long version) {
        return new StepForm(Ids.next().toString(), Long.toString(version));
    }

    long versionNumber() {
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }
}
