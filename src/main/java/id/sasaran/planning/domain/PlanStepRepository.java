package id.sasaran.planning.domain;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface PlanStepRepository extends CrudRepository<PlanStep, UUID> {}
