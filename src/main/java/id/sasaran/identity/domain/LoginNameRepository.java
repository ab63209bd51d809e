package id.sasaran.identity.domain;

import org.springframework.data.repository.CrudRepository;

interface LoginNameRepository extends CrudRepository<LoginName, String> {}
