package id.sasaran.planning.web;

import id.sasaran.cycle.BehaviorValue;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Special expectations as typed, by the name of the core value. */
record ExpectationForm(@Nullable String requestId, @Nullable String version, Map<String, String> expectations) {

    ExpectationForm(@Nullable String requestId, @Nullable String version, @Nullable Map<String, String> expectations) {
        this.requestId = requestId;
        this.version = version;
        this.expectations = new LinkedHashMap<>();
        for (BehaviorValue value : BehaviorValue.values()) {
            String text = expectations == null ? null : expectations.get(value.name());
            this.expectations.put(value.name(), Texts.clean(text));
        }
    }

    static ExpectationForm of(Map<BehaviorValue, String> stored) {
        Map<String, String> texts = new LinkedHashMap<>();
        stored.forEach((value, text) -> texts.put(value.name(), text));
        return new ExpectationForm(null, null, texts);
    }

    ExpectationForm renewed(long currentVersion) {
        return new ExpectationForm(UUID.randomUUID().toString(), String.valueOf(currentVersion), expectations);
    }

    long versionNumber() {
        return Texts.version(version);
    }

    /** What was typed, cleaned here because the map is filled after it was made, field by field. */
    Map<BehaviorValue, String> byValue() {
        Map<BehaviorValue, String> texts = new EnumMap<>(BehaviorValue.class);
        for (BehaviorValue value : BehaviorValue.values()) {
            texts.put(value, Texts.clean(expectations.get(value.name())));
        }
        return texts;
    }
}
