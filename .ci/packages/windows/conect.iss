; Per-user installer for Windows (Inno Setup 6.3 or newer): no administrator, nothing outside the person's own folders.
;   iscc /DVersion=0.1.0 .ci\packages\windows\conect.iss
; Signing: iscc /DSign "/Sconect=signtool sign /fd SHA256 /tr <timestamp server> /td SHA256 $f" …

#ifndef Version
  #error Give the version: /DVersion=0.1.0
#endif

[Setup]
AppId={{6B1F1B6C-3C64-4E43-9C55-2B8E5C2B7A41}
AppName=CoNECT Desktop
AppVersion={#Version}
AppPublisher=CoNECT
AppPublisherURL=https://jpi-urbaneurope.eu/project/conect/
DefaultDirName={autopf}\CoNECT Desktop
DefaultGroupName=CoNECT Desktop
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\..\LICENSE
OutputDir=..\..\..\dist\packages
OutputBaseFilename=conect-desktop-{#Version}-win32-amd64-setup
SetupIconFile=..\..\..\resources\icons\app.ico
UninstallDisplayIcon={app}\conect-desktop.exe
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
CloseApplications=yes
#ifdef Sign
SignTool=conect
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "nl"; MessagesFile: "compiler:Languages\Dutch.isl"
Name: "nb"; MessagesFile: "compiler:Languages\Norwegian.isl"
Name: "sv"; MessagesFile: "compiler:Languages\Swedish.isl"
; Romanian is no official language of Inno Setup: its file is put beside this one when somebody has it, else English asks
#ifexist "Romanian.isl"
Name: "ro"; MessagesFile: "Romanian.isl"
#endif

[CustomMessages]
en.OpenWith=Offer CoNECT Desktop under "Open with" for GeoPackage files (*.gpkg)
fr.OpenWith=Proposer CoNECT Desktop dans « Ouvrir avec » pour les fichiers GeoPackage (*.gpkg)
es.OpenWith=Ofrecer CoNECT Desktop en «Abrir con» para los archivos GeoPackage (*.gpkg)
nl.OpenWith=CoNECT Desktop aanbieden onder ‘Openen met’ voor GeoPackage-bestanden (*.gpkg)
nb.OpenWith=Tilby CoNECT Desktop under «Åpne med» for GeoPackage-filer (*.gpkg)
sv.OpenWith=Erbjud CoNECT Desktop under ”Öppna med” för GeoPackage-filer (*.gpkg)
#ifexist "Romanian.isl"
ro.OpenWith=Oferă CoNECT Desktop la „Deschidere cu” pentru fișierele GeoPackage (*.gpkg)
#endif

[Tasks]
Name: "openwith"; Description: "{cm:OpenWith}"
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; an older version's libraries must not lie among the new ones
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\..\dist\conect-desktop\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{autoprograms}\CoNECT Desktop"; Filename: "{app}\conect-desktop.exe"
Name: "{autodesktop}\CoNECT Desktop"; Filename: "{app}\conect-desktop.exe"; Tasks: desktopicon

[Registry]
; "can open", never the default: a GeoPackage is QGIS's file too
Root: HKA; Subkey: "Software\Classes\CoNECT.Book"; ValueType: string; ValueData: "CoNECT book"; Flags: uninsdeletekey; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\CoNECT.Book\DefaultIcon"; ValueType: string; ValueData: "{app}\conect-desktop.exe,0"; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\CoNECT.Book\shell\open\command"; ValueType: string; ValueData: """{app}\conect-desktop.exe"" ""%1"""; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\.gpkg\OpenWithProgids"; ValueType: string; ValueName: "CoNECT.Book"; ValueData: ""; Flags: uninsdeletevalue; Tasks: openwith

[Run]
Filename: "{app}\conect-desktop.exe"; Description: "{cm:LaunchProgram,CoNECT Desktop}"; Flags: nowait postinstall skipifsilent
