package id.sasaran.organization;

import java.time.ZoneId;

/**
 * An agency.
 *
 * @param code short name used in addresses and demo user names
 * @param zone time zone in which its dates are meant
 */
public record AgencyView(int id, String code, String name, AgencyKind kind, ZoneId zone) {}
