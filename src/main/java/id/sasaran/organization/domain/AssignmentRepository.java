package id.sasaran.organization.domain;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface AssignmentRepository extends CrudRepository<Assignment, UUID> {}
