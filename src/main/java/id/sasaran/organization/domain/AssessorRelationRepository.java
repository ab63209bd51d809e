package id.sasaran.organization.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AssessorRelationRepository extends JpaRepository<AssessorRelation, UUID> {

    /** The settings without an end; at most one, by the exclusion constraint. */
    List<AssessorRelation> findByEmployeeIdAndValidToIsNull(UUID employeeId);
}
