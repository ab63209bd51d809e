package id.sasaran.organization.domain;

import id.sasaran.organization.AssessorReportStatus;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface AssessorReportRepository extends CrudRepository<AssessorReport, UUID> {

    boolean existsByEmployeeIdAndStatus(UUID employeeId, AssessorReportStatus status);

    /** The latest report of a person; ids are ordered by time. */
    Optional<AssessorReport> findFirstByEmployeeIdOrderByIdDesc(UUID employeeId);
}
