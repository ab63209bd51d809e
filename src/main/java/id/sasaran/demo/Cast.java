package id.sasaran.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The people and units of one agency of the demo.
 *
 * @param units ids by key
 * @param parents key of the unit above, by key; empty for the top
 */
record Cast(int agencyId, Script script, List<Player> players, Map<String, UUID> units, Map<String, String> parents) {

    UUID unit(String key) {
        return Objects.requireNonNull(units.get(key), key);
    }

    Optional<Player> headOf(String unit) {
        return players.stream()
                .filter(player -> player.head() && player.unit().equals(unit))
                .findFirst();
    }

    /** Who assesses a person: the head of the unit, or of the nearest unit above that has one. */
    Optional<Player> assessorOf(Player player) {
        String unit = player.head() ? above(player.unit()) : player.unit();
        while (!unit.isEmpty()) {
            Optional<Player> head = headOf(unit);
            if (head.isPresent()) {
                return head;
            }
            unit = above(unit);
        }
        return Optional.empty();
    }

    /** Steps from the top unit. */
    int depth(String unit) {
        String parent = above(unit);
        return parent.isEmpty() ? 0 : 1 + depth(parent);
    }

    String above(String unit) {
        return Objects.requireNonNull(parents.get(unit), unit);
    }

    Player account(String name) {
        return players.stream()
                .filter(player -> player.account().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
