package id.sasaran.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other modules show of a person on a date.
 *
 * @param name name with titles, as printed on forms
 * @param number NIP or NI PPPK; null for state officials
 * @param grade rank and grade (pangkat/golongan ruang); empty when none
 * @param unitId unit on that date; null when the person has no assignment then
 * @param head whether the person heads that unit
 */
public record EmployeeCard(
        UUID id,
        String name,
        @Nullable String number,
        EmployeeKind kind,
        String grade,
        @Nullable UUID unitId,
        String unitName,
        String positionName,
        @Nullable PositionKind positionKind,
        boolean head) {}
