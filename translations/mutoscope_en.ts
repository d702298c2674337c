<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>CanvasChannels</name>
    <message numerus="yes">
        <source>The animation of “%1” moves %n others, too: they would get this keyframe as well.</source>
        <translation>
            <numerusform>The animation of “%1” moves %n other, too: it would get this keyframe as well.</numerusform>
            <numerusform>The animation of “%1” moves %n others, too: they would get this keyframe as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The animation of “%1” moves %n others, too.</source>
        <translation>
            <numerusform>The animation of “%1” moves %n other, too.</numerusform>
            <numerusform>The animation of “%1” moves %n others, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message numerus="yes">
        <source>Import %n captions</source>
        <translation>
            <numerusform>Import %n caption</numerusform>
            <numerusform>Import %n captions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorActions</name>
    <message numerus="yes">
        <source>Delete %n elements</source>
        <translation>
            <numerusform>Delete %n element</numerusform>
            <numerusform>Delete %n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n clips and close the gaps</source>
        <translation>
            <numerusform>Delete %n clip and close the gap</numerusform>
            <numerusform>Delete %n clips and close the gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n clips to track %1</source>
        <translation>
            <numerusform>Move %n clip to track %1</numerusform>
            <numerusform>Move %n clips to track %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n elements</source>
        <translation>
            <numerusform>Hide %n element</numerusform>
            <numerusform>Hide %n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n elements</source>
        <translation>
            <numerusform>Show %n element</numerusform>
            <numerusform>Show %n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split %n clips</source>
        <translation>
            <numerusform>Split %n clip</numerusform>
            <numerusform>Split %n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n elements</source>
        <translation>
            <numerusform>Duplicate %n element</numerusform>
            <numerusform>Duplicate %n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n clips</source>
        <translation>
            <numerusform>Move %n clip</numerusform>
            <numerusform>Move %n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %n elements</source>
        <translation>
            <numerusform>Group %n element</numerusform>
            <numerusform>Group %n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trim the start of %n clips</source>
        <translation>
            <numerusform>Trim the start of %n clip</numerusform>
            <numerusform>Trim the start of %n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trim the end of %n clips</source>
        <translation>
            <numerusform>Trim the end of %n clip</numerusform>
            <numerusform>Trim the end of %n clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameListWords</name>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <comment>%1: names</comment>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemCounts</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScriptActions</name>
    <message numerus="yes">
        <source>Delete %n animations</source>
        <translation>
            <numerusform>Delete %n animation</numerusform>
            <numerusform>Delete %n animations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::AnimationPanel</name>
    <message numerus="yes">
        <source>%n animation(s)</source>
        <translation>
            <numerusform>%n animation</numerusform>
            <numerusform>%n animations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::AssetImporter</name>
    <message numerus="yes">
        <source>%n file(s) were not brought in.</source>
        <translation>
            <numerusform>%n file was not brought in.</numerusform>
            <numerusform>%n files were not brought in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::AssetInserter</name>
    <message numerus="yes">
        <source>Add %n clips</source>
        <translation>
            <numerusform>Add %n clip</numerusform>
            <numerusform>Add %n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import and add %n files</source>
        <translation>
            <numerusform>Import and add %n file</numerusform>
            <numerusform>Import and add %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::AssetModel</name>
    <message numerus="yes">
        <source>used %n times</source>
        <translation>
            <numerusform>used once</numerusform>
            <numerusform>used %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::CanvasEditing</name>
    <message numerus="yes">
        <source>%n elements</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::CaptionDesk</name>
    <message numerus="yes">
        <source>%n captions are in the film.</source>
        <translation>
            <numerusform>%n caption is in the film.</numerusform>
            <numerusform>%n captions are in the film.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::CaptionDialog</name>
    <message numerus="yes">
        <source>%n captions</source>
        <translation>
            <numerusform>%n caption</numerusform>
            <numerusform>%n captions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a text or a length were left out.</source>
        <translation>
            <numerusform>%n without a text or a length was left out.</numerusform>
            <numerusform>%n without a text or a length were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that ran into the next by a moment end with it.</source>
        <translation>
            <numerusform>%n that ran into the next by a moment ends with it.</numerusform>
            <numerusform>%n that ran into the next by a moment end with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be before the film begins and are left out.</source>
        <translation>
            <numerusform>%n would be before the film begins and is left out.</numerusform>
            <numerusform>%n would be before the film begins and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n captions end after the film does, at %1.</source>
        <translation>
            <numerusform>%n caption ends after the film does, at %1.</numerusform>
            <numerusform>%n captions end after the film does, at %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::CaptionsPanel</name>
    <message numerus="yes">
        <source>in %n caption(s)</source>
        <translation>
            <numerusform>in %n caption</numerusform>
            <numerusform>in %n captions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n captions are in %1.</source>
        <translation>
            <numerusform>%n caption is in %1.</numerusform>
            <numerusform>%n captions are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::CompositionsPage</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::DataFileRow</name>
    <message numerus="yes">
        <source>%n film(s), one for each row.</source>
        <translation>
            <numerusform>%n film, one for each row.</numerusform>
            <numerusform>%n films, one for each row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) do not fit the variables.</source>
        <translation>
            <numerusform>%n row does not fit the variables.</numerusform>
            <numerusform>%n rows do not fit the variables.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::DestinationRow</name>
    <message numerus="yes">
        <source>%n of them are there already.</source>
        <translation>
            <numerusform>%n of them is there already.</numerusform>
            <numerusform>%n of them are there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::DropHint</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::EditingDesk</name>
    <message numerus="yes">
        <source>%1 were changed by another program, too. Both changes are in them now.</source>
        <translation>
            <numerusform>%1 was changed by another program, too. Both changes are in it now.</numerusform>
            <numerusform>%1 were changed by another program, too. Both changes are in them now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were changed by another program.</source>
        <translation>
            <numerusform>%1 was changed by another program.</numerusform>
            <numerusform>%1 were changed by another program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are not on disk any more.</source>
        <translation>
            <numerusform>%1 is not on disk any more.</numerusform>
            <numerusform>%1 are not on disk any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They stay open here. Saving writes them again.</source>
        <translation>
            <numerusform>It stays open here. Saving writes it again.</numerusform>
            <numerusform>They stay open here. Saving writes them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::FileSteps</name>
    <message numerus="yes">
        <source>Move %n files to the trash</source>
        <translation>
            <numerusform>Move %n file to the trash</numerusform>
            <numerusform>Move %n files to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n files back from the trash</source>
        <translation>
            <numerusform>Take %n file back from the trash</numerusform>
            <numerusform>Take %n files back from the trash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::FilesModel</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::FormSummary</name>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n frame</numerusform>
            <numerusform>%n frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is made with %n value(s) of the Variables panel.</source>
        <translation>
            <numerusform>It is made with %n value of the Variables panel.</numerusform>
            <numerusform>It is made with %n values of the Variables panel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It waits for %n film(s), and is made of the project as it is then.</source>
        <translation>
            <numerusform>It waits for %n film, and is made of the project as it is then.</numerusform>
            <numerusform>It waits for %n films, and is made of the project as it is then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::FrameCapture</name>
    <message numerus="yes">
        <source>The page gave no picture within %n second(s), and nothing was written. A script of it probably takes too long at this frame.</source>
        <translation>
            <numerusform>The page gave no picture within %n second, and nothing was written. A script of it probably takes too long at this frame.</numerusform>
            <numerusform>The page gave no picture within %n seconds, and nothing was written. A script of it probably takes too long at this frame.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::Help</name>
    <message numerus="yes">
        <source>%n processor core(s), %1 of memory free</source>
        <translation>
            <numerusform>%n processor core, %1 of memory free</numerusform>
            <numerusform>%n processor cores, %1 of memory free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::InspectorPanel</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <comment>selected</comment>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::LayersModel</name>
    <message numerus="yes">
        <source>Move %n layers</source>
        <translation>
            <numerusform>Move %n layer</numerusform>
            <numerusform>Move %n layers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::LeftAnimations</name>
    <message numerus="yes">
        <source>Animations of %1 and of %n other clip(s) stay where they were.</source>
        <translation>
            <numerusform>Animations of %1 and of %n other clip stay where they were.</numerusform>
            <numerusform>Animations of %1 and of %n other clips stay where they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::MainWindow</name>
    <message numerus="yes">
        <source>A film is being rendered, and %n more wait(s) for its turn.</source>
        <translation>
            <numerusform>A film is being rendered, and %n more waits for its turn.</numerusform>
            <numerusform>A film is being rendered, and %n more wait for their turns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) wait(s) in the queue.</source>
        <translation>
            <numerusform>%n film waits in the queue.</numerusform>
            <numerusform>%n films wait in the queue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::MissingDialog</name>
    <message numerus="yes">
        <source>Link %n file(s) again</source>
        <translation>
            <numerusform>Link a file again</numerusform>
            <numerusform>Link %n files again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::MotionCard</name>
    <message numerus="yes">
        <source>%n keyframes</source>
        <translation>
            <numerusform>%n keyframe</numerusform>
            <numerusform>%n keyframes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::OutsideChanges</name>
    <message numerus="yes">
        <source>Take over %n files from disk</source>
        <translation>
            <numerusform>Take over %n file from disk</numerusform>
            <numerusform>Take over %n files from disk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::PasteNotices</name>
    <message numerus="yes">
        <source>%n animation(s) of what was pasted would be written there.</source>
        <translation>
            <numerusform>%n animation of what was pasted would be written there.</numerusform>
            <numerusform>%n animations of what was pasted would be written there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::ProblemsModel</name>
    <message numerus="yes">
        <source>%1, %n problem(s)</source>
        <translation>
            <numerusform>%1, %n problem</numerusform>
            <numerusform>%1, %n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::ProblemsPanel</name>
    <message numerus="yes">
        <source>Show %n error(s)</source>
        <translation>
            <numerusform>Show %n error</numerusform>
            <numerusform>Show %n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n warning(s)</source>
        <translation>
            <numerusform>Show %n warning</numerusform>
            <numerusform>Show %n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n note(s)</source>
        <translation>
            <numerusform>Show %n note</numerusform>
            <numerusform>Show %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::ProjectFiles</name>
    <message numerus="yes">
        <source>Move %n files</source>
        <translation>
            <numerusform>Move %n file</numerusform>
            <numerusform>Move %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n files</source>
        <translation>
            <numerusform>Import %n file</numerusform>
            <numerusform>Import %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n files into the project</source>
        <translation>
            <numerusform>Copy %n file into the project</numerusform>
            <numerusform>Copy %n files into the project</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::ProjectPanel</name>
    <message numerus="yes">
        <source>%n files are missing.</source>
        <translation>
            <numerusform>%n file is missing.</numerusform>
            <numerusform>%n files are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are on the web.</source>
        <translation>
            <numerusform>%n file is on the web.</numerusform>
            <numerusform>%n files are on the web.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be linked. Copy them instead?</source>
        <translation>
            <numerusform>%n file cannot be linked. Copy it instead?</numerusform>
            <numerusform>%n files cannot be linked. Copy them instead?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are listed here; the project has more.</source>
        <translation>
            <numerusform>%n file is listed here; the project has more.</numerusform>
            <numerusform>%n files are listed here; the project has more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::RenderDialog</name>
    <message numerus="yes">
        <source>%n of the films are there already.</source>
        <translation>
            <numerusform>%n of the films is there already.</numerusform>
            <numerusform>%n of the films are there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::RenderFormPage</name>
    <message numerus="yes">
        <source>%n worker(s), as asked.</source>
        <translation>
            <numerusform>%n worker, as asked.</numerusform>
            <numerusform>%n workers, as asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s): %1.</source>
        <translation>
            <numerusform>%n worker: %1.</numerusform>
            <numerusform>%n workers: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;nder %n Film(s)</source>
        <translation>
            <numerusform>Re&amp;nder %n Film</numerusform>
            <numerusform>Re&amp;nder %n Films</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n Film(s) to the Q&amp;ueue</source>
        <translation>
            <numerusform>Add %n Film to the Q&amp;ueue</numerusform>
            <numerusform>Add %n Films to the Q&amp;ueue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The composition has %n problem(s), and is not to be rendered with any (see Advanced).</source>
        <translation>
            <numerusform>The composition has %n problem, and is not to be rendered with any (see Advanced).</numerusform>
            <numerusform>The composition has %n problems, and is not to be rendered with any (see Advanced).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::RenderProgressPage</name>
    <message numerus="yes">
        <source>straight to the encoder, %n worker(s)</source>
        <translation>
            <numerusform>straight to the encoder, %n worker</numerusform>
            <numerusform>straight to the encoder, %n workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>through disk, %n worker(s)</source>
        <translation>
            <numerusform>through disk, %n worker</numerusform>
            <numerusform>through disk, %n workers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::RenderResultPage</name>
    <message numerus="yes">
        <source>… and %n more; the Renders panel lists them all.</source>
        <translation>
            <numerusform>… and %n more; the Renders panel lists them all.</numerusform>
            <numerusform>… and %n more; the Renders panel lists them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) are ready</source>
        <translation>
            <numerusform>%n film is ready</numerusform>
            <numerusform>%n films are ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n film(s) are ready</source>
        <translation>
            <numerusform>%1 of %n film is ready</numerusform>
            <numerusform>%1 of %n films are ready</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::SettingsPages</name>
    <message numerus="yes">
        <source> frame(s)</source>
        <comment>after their number</comment>
        <translation>
            <numerusform> frame</numerusform>
            <numerusform> frames</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::SoundGroupRow</name>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>%n sound</numerusform>
            <numerusform>%n sounds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::SoundSection</name>
    <message numerus="yes">
        <source>%1 · %n effect(s)</source>
        <comment>a preset</comment>
        <translation>
            <numerusform>%1 · %n effect</numerusform>
            <numerusform>%1 · %n effects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::SourcePanel</name>
    <message numerus="yes">
        <source>%n caret(s)</source>
        <translation>
            <numerusform>%n caret</numerusform>
            <numerusform>%n carets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::StatusStrip</name>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::StoryboardPage</name>
    <message numerus="yes">
        <source>%n outlined</source>
        <comment>frames</comment>
        <translation>
            <numerusform>%n outlined</numerusform>
            <numerusform>%n outlined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n built</source>
        <comment>frames</comment>
        <translation>
            <numerusform>%n built</numerusform>
            <numerusform>%n built</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n animated</source>
        <comment>frames</comment>
        <translation>
            <numerusform>%n animated</numerusform>
            <numerusform>%n animated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::TextSection</name>
    <message numerus="yes">
        <source>%n text(s) are in it, more than there are fields for. Select what one of them stands in, or edit them in the source.</source>
        <translation>
            <numerusform>%n text is in it, more than there are fields for. Select what it stands in, or edit it in the source.</numerusform>
            <numerusform>%n texts are in it, more than there are fields for. Select what one of them stands in, or edit them in the source.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::TimelineCommands</name>
    <message numerus="yes">
        <source>&amp;Delete %n Keyframe(s)</source>
        <translation>
            <numerusform>&amp;Delete %n Keyframe</numerusform>
            <numerusform>&amp;Delete %n Keyframes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n Point(s)</source>
        <translation>
            <numerusform>&amp;Delete %n Point</numerusform>
            <numerusform>&amp;Delete %n Points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::TimelinePainter</name>
    <message numerus="yes">
        <source>%n frames</source>
        <translation>
            <numerusform>%n frame</numerusform>
            <numerusform>%n frames</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::TimingSection</name>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <comment>a length</comment>
        <translation>
            <numerusform>%n frame</numerusform>
            <numerusform>%n frames</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::TrackHeaders</name>
    <message numerus="yes">
        <source>%n clips</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n clips with data-track-index %2</source>
        <translation>
            <numerusform>%1: %n clip with data-track-index %2</numerusform>
            <numerusform>%1: %n clips with data-track-index %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keyframes</source>
        <translation>
            <numerusform>%n keyframe</numerusform>
            <numerusform>%n keyframes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <comment>of a curve</comment>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elements without a start, which are seen all the time</source>
        <translation>
            <numerusform>%n element without a start, which is seen all the time</numerusform>
            <numerusform>%n elements without a start, which are seen all the time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::TrashQuestion</name>
    <message numerus="yes">
        <source>Move %n files to the trash?</source>
        <translation>
            <numerusform>Move %n file to the trash?</numerusform>
            <numerusform>Move %n files to the trash?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::TweenCard</name>
    <message numerus="yes">
        <source>%1, moves %n other element(s), too</source>
        <translation>
            <numerusform>%1, moves %n other element, too</numerusform>
            <numerusform>%1, moves %n other elements, too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::VariablesPanel</name>
    <message numerus="yes">
        <source>Used %n time(s)</source>
        <comment>a variable</comment>
        <translation>
            <numerusform>Used once</numerusform>
            <numerusform>Used %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n custom</source>
        <comment>values</comment>
        <translation>
            <numerusform>%n custom</numerusform>
            <numerusform>%n custom</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::VendorDialog</name>
    <message numerus="yes">
        <source>%n file(s) could not be fetched.</source>
        <translation>
            <numerusform>%n file could not be fetched.</numerusform>
            <numerusform>%n files could not be fetched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the web are in the project. It can be rendered offline.</source>
        <translation>
            <numerusform>%n file of the web is in the project. It can be rendered offline.</numerusform>
            <numerusform>%n files of the web are in the project. It can be rendered offline.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muto::ui::VersionsDialog</name>
    <message numerus="yes">
        <source>%n line(s) would come back</source>
        <translation>
            <numerusform>%n line would come back</numerusform>
            <numerusform>%n lines would come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) would go</source>
        <translation>
            <numerusform>%n line would go</numerusform>
            <numerusform>%n lines would go</numerusform>
        </translation>
    </message>
</context>
</TS>
