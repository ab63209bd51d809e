package id.sasaran.organization.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface EmployeeRepository extends CrudRepository<Employee, UUID> {

    Optional<Employee> findByNumber(String number);
}
