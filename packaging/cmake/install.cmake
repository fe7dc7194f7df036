# SPDX-FileCopyrightText: 2026 OneCake contributors
# SPDX-License-Identifier: MIT
#
# What a desktop expects of an application: the program, its entry in the menu, its icon, the kind of file that it opens,
# its page in a software centre, its manual page, the shells' completion, and the licences. Everything else is compiled in.
include(GNUInstallDirs)
# The libraries are the system's: nothing to look for beside the program.
set_target_properties(onecake PROPERTIES INSTALL_RPATH "")
install(TARGETS onecake RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES packaging/org.onecake.OneCake.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES packaging/org.onecake.OneCake.mime.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages"
    RENAME org.onecake.OneCake.xml)
install(FILES packaging/org.onecake.OneCake.metainfo.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES resources/icons/onecake.svg DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps"
    RENAME org.onecake.OneCake.svg)
install(FILES LICENSE packaging/THIRD-PARTY-NOTICES DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(FILES packaging/onecake.1 DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES packaging/completions/onecake.bash DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions"
    RENAME onecake)
install(FILES packaging/completions/_onecake DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/site-functions")
install(FILES packaging/completions/onecake.fish DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d")
