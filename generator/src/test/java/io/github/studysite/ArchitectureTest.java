package io.github.studysite;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the packages, as drawn in the generator's README. */
@AnalyzeClasses(
    packages = "io.github.studysite",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "io.github.studysite";

  @ArchTest
  static final ArchRule everyStepKnowsTheModelAndOnlyTheRootKnowsTheSteps =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
          .layer("root")
          .definedBy(ROOT)
          .layer("model")
          .definedBy(ROOT + ".model")
          .layer("source")
          .definedBy(ROOT + ".source..")
          .layer("assemble")
          .definedBy(ROOT + ".assemble")
          .layer("link")
          .definedBy(ROOT + ".link")
          .layer("quiz")
          .definedBy(ROOT + ".quiz")
          .layer("download")
          .definedBy(ROOT + ".download")
          .layer("search")
          .definedBy(ROOT + ".search")
          .layer("render")
          .definedBy(ROOT + ".render")
          .layer("data")
          .definedBy(ROOT + ".data")
          .layer("offline")
          .definedBy(ROOT + ".offline")
          .layer("spreadsheet")
          .definedBy(ROOT + ".spreadsheet")
          .layer("starter")
          .definedBy(ROOT + ".starter")
          .layer("inspect")
          .definedBy(ROOT + ".inspect")
          .layer("report")
          .definedBy(ROOT + ".report")
          .layer("extension")
          .definedBy(ROOT + ".extension")
          .layer("output")
          .definedBy(ROOT + ".output")
          .layer("preview")
          .definedBy(ROOT + ".preview")
          .ensureAllClassesAreContainedInArchitecture()
          .whereLayer("root")
          .mayOnlyBeAccessedByLayers("preview")
          .whereLayer("preview")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("source")
          .mayOnlyBeAccessedByLayers("root")
          .whereLayer("assemble")
          .mayOnlyBeAccessedByLayers("root")
          .whereLayer("link")
          .mayOnlyBeAccessedByLayers("root")
          .whereLayer("quiz")
          .mayOnlyBeAccessedByLayers("root")
          .whereLayer("download")
          .mayOnlyBeAccessedByLayers("root")
          .whereLayer("search")
          .mayOnlyBeAccessedByLayers("root")
          .whereLayer("render")
          .mayOnlyBeAccessedByLayers("root")
          .whereLayer("data")
          .mayOnlyBeAccessedByLayers("root")
          .whereLayer("offline")
          .mayOnlyBeAccessedByLayers("root")
          .whereLayer("spreadsheet")
          .mayOnlyBeAccessedByLayers("root")
          .whereLayer("starter")
          .mayOnlyBeAccessedByLayers("root")
          .whereLayer("inspect")
          .mayOnlyBeAccessedByLayers("root")
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers("root")
          .whereLayer("extension")
          .mayOnlyBeAccessedByLayers("root", "search", "download", "data")
          .whereLayer("output")
          .mayOnlyBeAccessedByLayers("root");

  @ArchTest
  static final ArchRule theModelKnowsOnlyTheJdk =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".model")
          .should()
          .dependOnClassesThat(outside("java..", ROOT + ".model"));

  @ArchTest
  static final ArchRule onlyTheSourceKnowsFlexmark = onlyIn("source", "com.vladsch.flexmark..");

  @ArchTest
  static final ArchRule onlyNotesAndTheMapsOfSheetsAreYaml =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + ".source", ROOT + ".spreadsheet")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml.jackson.dataformat.yaml..");

  @ArchTest
  static final ArchRule onlyTheImportKnowsWorkbooks = onlyIn("spreadsheet", "org.dhatim..");

  @ArchTest
  static final ArchRule onlyTheImportReadsCsv = onlyIn("spreadsheet", "de.siegmar.fastcsv..");

  @ArchTest
  static final ArchRule onlyOnePackageKnowsRSyntaxTextArea = onlyIn("source.code", "org.fife..");

  @ArchTest
  static final ArchRule onlyOnePackageKnowsRhino =
      onlyIn("source.formula", "org.mozilla.javascript..");

  @ArchTest
  static final ArchRule onlyOnePackageKnowsPlantUml =
      onlyIn("source.diagram", "net.sourceforge.plantuml..");

  @ArchTest
  static final ArchRule onlyRenderingKnowsMustache = onlyIn("render", "com.github.mustachejava..");

  @ArchTest
  static final ArchRule nothingKnowsMaven =
      noClasses().should().dependOnClassesThat().resideInAPackage("org.apache.maven..");

  @ArchTest
  static final ArchRule onlyWorkersAndThePreviewKnowThreads =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(ROOT + ".Workers")
          .and()
          .resideOutsideOfPackage(ROOT + ".preview")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.util.concurrent..");

  private static ArchRule onlyIn(String step, String library) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "." + step)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  private static DescribedPredicate<JavaClass> outside(String... packages) {
    DescribedPredicate<JavaClass> inside = DescribedPredicate.alwaysFalse();
    for (String name : packages) {
      inside = inside.or(resideInAPackage(name));
    }
    return DescribedPredicate.not(inside).as("outside of the JDK and the model");
  }
}
