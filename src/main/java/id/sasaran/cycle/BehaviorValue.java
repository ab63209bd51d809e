package id.sasaran.cycle;

import java.util.List;
import java.util.stream.IntStream;

/** The seven core values BerAKHLAK, in the order of the forms, each with three behaviours (PermenPANRB 6/2022, art. 10). */
public enum BehaviorValue {
    BERORIENTASI_PELAYANAN,
    AKUNTABEL,
    KOMPETEN,
    HARMONIS,
    LOYAL,
    ADAPTIF,
    KOLABORATIF;

    private static final int BEHAVIORS = 3;

    /** Message keys of the three behaviours, in the full words of the regulation. */
    public List<String> behaviorKeys() {
        return IntStream.rangeClosed(1, BEHAVIORS)
                .mapToObj(number -> "cycle.behavior." + name() + "." + number)
                .toList();
    }
}
