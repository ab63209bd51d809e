package id.sasaran.progress.web;

import id.sasaran.progress.domain.ProgressPages.Quarter;
import id.sasaran.shared.Ids;
import org.jspecify.annotations.Nullable;

/** The assessor's answer to a realization. */
record DecisionForm(String requestId, String version, String note) {

    DecisionForm(@Nullable String requestId, @Nullable String version, @Nullable String note) {
        this.requestId = requestId == null ? "" : requestId;
        this.version = version == null ? "" : version;
        this.note = note == null ? "" : note;
    }

    static DecisionForm of(Quarter page) {
        return new DecisionForm(Ids.next().toString(), Long.toString(page.version()), "");
    }

    long versionNumber() {
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }
}
