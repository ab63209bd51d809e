package id.sasaran.feedback.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface FeedbackRepository extends CrudRepository<FeedbackEntry, UUID> {

    List<FeedbackEntry> findByEmployeeIdAndPeriodId(UUID employeeId, UUID periodId);
}
