/// The schema that annotated classes ask for: finds the classes, has the project's own Hibernate print their DDL, and
/// runs it on a scratch database. The project's classes live in a class loader of their own and are let go afterwards.
@NullMarked
package dev.stemma.jpa.entities;

import org.jspecify.annotations.NullMarked;
