package id.sasaran.planning.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Buttons at the foot of a plan, and the assessor's notes: a general one and one per result, by the result's id. */
record DecisionForm(
        @Nullable String requestId,
        @Nullable String version,
        @Nullable String action,
        String note,
        Map<String, String> notes) {

    DecisionForm(
            @Nullable String requestId,
            @Nullable String version,
            @Nullable String action,
            @Nullable String note,
            @Nullable Map<String, String> notes) {
        this.requestId = requestId;
        this.version = version;
        this.action = action;
        this.note = Texts.clean(note);
        this.notes = notes == null ? new LinkedHashMap<>() : notes;
    }

    static DecisionForm blank(long version) {
        return new DecisionForm(UUID.randomUUID().toString(), String.valueOf(version), null, "", null);
    }

    long versionNumber() {
        return Texts.version(version);
    }

    /** The notes that belong to a result; keys that are no id are left out. */
    Map<UUID, String> notesByResult() {
        Map<UUID, String> byResult = new LinkedHashMap<>();
        notes.forEach((key, text) -> Texts.id(key).ifPresent(id -> byResult.put(id, Texts.clean(text))));
        return byResult;
    }
}
