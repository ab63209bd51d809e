package id.sasaran.evaluation.web;

import id.sasaran.evaluation.OrganizationPredicate;
import id.sasaran.shared.Ids;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The achievement of one unit in one period. */
record AchievementForm(String requestId, String version, String predicate, String note) {

    AchievementForm(
            @Nullable String requestId, @Nullable String version, @Nullable String predicate, @Nullable String note) {
        this.requestId = requestId == null ? "" : requestId;
        this.version = version == null ? "" : version;
        this.predicate = predicate == null ? "" : predicate;
        this.note = note == null ? "" : note;
    }

    static AchievementForm of(long version, String predicate, String note) {
        return new AchievementForm(Ids.next().toString(), Long.toString(version), predicate, note);
    }

    long versionNumber() {
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }

    Optional<OrganizationPredicate> chosen() {
        return Arrays.stream(OrganizationPredicate.values())
                .filter(one -> one.name().equals(predicate))
                .findFirst();
    }
}
