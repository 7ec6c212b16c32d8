"""English."""

from retold.languages.pack import (
    Amounts,
    Credits,
    CueClass,
    Example,
    Furniture,
    Marks,
    Names,
    Pack,
    Paradigm,
    Shades,
    Speech,
)

PACK = Pack(
    code="en",
    name="English",
    marks=Marks(
        quotes=(("“", "”"), ('"', '"'), ("‘", "’")),
        abbreviations="""
            Mr Mrs Ms Messrs Dr Prof Gen Sen Sens Rep Reps Gov Govs Lt Col Sgt Capt Cmdr Cpl Pvt Maj Adm Brig Cpt Supt
            Det Insp Hon Rev Fr St Ste Mt Ft Amb Pres Atty Assn Dept Univ vs v Ph approx est ca cf e.g i.e
        """,
        final_abbreviations="""
            etc al Inc Ltd Co Cos Corp Bros Plc LLC Ave Blvd Rd Jr Sr Esq Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov
            Dec Mon Tue Tues Wed Thu Thurs Fri Sat Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass
            Mich Minn Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ph.D
        """,
        number_abbreviations="no nos p pp art vol fig sec ch par para",
        openers="""
            The A An He She It They We I You But And In On At By This That These Those There Here His Her Their Our My
            Its Your If When While As For From With Without After Before Since During Until However Meanwhile Moreover
            Then Now So Yet What Who Why How Where Which Some Many Most All Both Each Every One Two Such Even Only Also
            Still According Although Though Because Despite Among To Of Or Nor Not
        """,
    ),
    furniture=Furniture(
        whole="""
            advertisement advertisements advertising sponsored sponsored_content promoted_content ad
            continue_reading_below story_continues_below_advertisement story_continues_below
            article_continues_below_advertisement article_continues_after_advertisement scroll_to_continue
            back_to_top back_to_top_button top return_to_top go_to_top scroll_to_top skip_to_content
            skip_to_main_content skip_to_navigation menu home search close print print_this print_article email
            email_this e-mail share share_this share_this_story share_this_article share_via share_on share_on_facebook
            share_on_twitter share_on_linkedin share_on_whatsapp facebook twitter linkedin whatsapp telegram pinterest
            reddit tumblr instagram youtube messenger viber flipboard x tweet pin pin_it save copy_link copy_url link
            copied link_copied comment comments add_a_comment add_comment post_a_comment post_comment
            leave_a_comment leave_a_reply leave_comment view_comments show_comments load_comments no_comments
            no_comments_yet reply cancel_reply be_the_first_to_comment join_the_conversation login log_in sign_in
            sign_up register register_now subscribe subscribe_now newsletter newsletters newsletter_signup
            get_the_newsletter manage_newsletters sign_up_now more read_more show_more load_more see_more view_more
            continue_reading keep_reading full_story read_full_story read_the_full_story next previous
            next_article previous_article next_post previous_post prev loading please_wait error submit donate
            donate_now listen listen_to_this_article listen_now play pause mute unmute watch watch_now watch_video
            play_video video photos gallery slideshow image caption close_caption hide_caption toggle_caption
            enlarge_this_image view_gallery getty_images getty ap_photo tags tag topics related trending popular
            most_read most_popular latest latest_news breaking_news top_stories editor's_picks editors'_picks
            recommended recommended_for_you you_may_also_like about_us contact contact_us privacy_policy privacy
            terms_of_use terms_of_service terms_and_conditions cookie_policy cookie_settings cookies accept accept_all
            accept_cookies got_it ok yes_please text_size font_size a+ a- rss sitemap help faq archive english
            sign_up_for_daily_newsletters staff_writer staff_report save_article bookmark report_an_error
            report_a_typo correct_an_error thank_you_for_subscribing comments_off comments_are_closed no_tags
            hide_comments email_address name website subject message required like_this view_all_posts report_an_ad
            live watch_live live_updates opinion world politics business economy sport sports technology tech health
            science entertainment culture lifestyle national international local news home_page google_news min mins
            minute minutes hour hours min_read mins_read minute_read minutes_read reading_time read_time views shares
            likes minutes_ago minute_ago hours_ago hour_ago days_ago day_ago weeks_ago updated published posted by_admin
            create_account create_a_free_account start_your_free_trial already_a_subscriber already_have_an_account
            most_read_stories recommended_stories this_week today yesterday
        """,
        heads="""
            follow_us follow_@ follow_me_on follow_him_on follow_her_on follow_them_on find_us_on like_us
            like_us_on like_the_page join_us_on connect_with_us stay_connected subscribe_to subscribe_for subscribe_now
            subscribe_today sign_up_to sign_up_for sign_up_here sign_up_today get_our get_the_latest_news
            get_breaking_news get_email_alerts join_our_newsletter join_our_mailing download_our_app download_the_app
            read_more: read_also read_also: also_read read_next read_next: see_also see_also: see_more: related:
            related_story related_stories: related_article: related_coverage: more: more_on_this more_on: watch:
            watch_also listen: also_on recommended: don't_miss: must_read: read_the_rest read_the_full_story
            read_the_original read_the_whole click_here click_to click_on_the_image tap_here tap_to
            share_this: share_your_story share_your_thoughts share_this_article share_this_story tell_us_what_you_think
            what_do_you_think_about_this let_us_know_in_the_comments have_your_say join_the_discussion
            leave_your_comment leave_a_comment leave_a_reply comments_are_closed comments_are_moderated
            to_comment log_in_to you_must_be_logged you_need_to_be_logged this_site_uses this_website_uses
            we_use_cookies we_and_our_partners by_continuing_to by_clicking by_registering by_signing_up by_subscribing
            by_submitting copyright © (c)_20 all_rights the_views_expressed the_opinions_expressed
            views_expressed opinions_expressed disclaimer: this_article_was_originally_published
            this_story_was_originally_published this_article_originally_appeared this_story_originally_appeared
            this_post_was_originally this_story_has_not_been_edited reporting_by additional_reporting editing_by
            writing_by compiled_by with_inputs_from with_agency_inputs do_you_have_a_story got_a_tip got_a_story
            send_us_your if_you_have_a_story if_you_enjoyed_this if_you_liked_this support_our_journalism
            support_independent_journalism tags: tagged: topics: filed_under categories: category: posted_in
            photo_gallery image_source image_credit photo_credit picture_credit video_credit credit:
            image_copyright media_caption image_caption media_playback loading_… your_browser_does_not skip_ad
            your_comment_is_awaiting notify_me_of view_all_posts_by all_posts_by more_from never_miss_a_story
            we_value_your_privacy already_a_subscriber sign_in_to log_in_or create_a_free_account start_your_free
            try_it_free stay_up_to_date_with stay_informed_with you_are_here powered_by read_the_full_article
            article_continues_after article_continues_below story_continues_after like_loading got_a_news_tip
            have_a_news_tip have_a_tip click_to_share share_on_ opens_in_new_window listen_to_this listen_to_article
            correction: print_this e-mail_this email_this about_the_author more_from_this_author more_by_this_author
        """,
        anywhere="""
            all_rights_reserved your_email_address_will_not_be_published required_fields_are_marked
            terms_and_conditions terms_of_service terms_of_use privacy_policy privacy_notice cookie_policy
            delivered_to_your_inbox straight_to_your_inbox in_your_inbox to_your_inbox you_may_unsubscribe
            unsubscribe_at_any_time save_my_name,_email may_not_be_reproduced may_not_be_published,_broadcast
            follow_us_on like_us_on_facebook follow_him_on_twitter follow_her_on_twitter follow_them_on_twitter
            follow_me_on_twitter can_be_reached_at your_browser_does_not_support enable_javascript
            click_here_to_read click_here_for auto-generated_from_a_syndicated_feed uses_akismet
        """,
        lists="""
            related_articles related_stories related_news related_posts related_content related_topics related_links
            related_coverage more_stories more_news more_from_this_section latest_stories latest_news latest_articles
            latest_posts recent_posts recent_stories recent_articles most_read most_popular most_viewed most_commented
            top_stories top_news trending trending_now trending_stories popular popular_stories popular_posts
            popular_now you_may_also_like you_might_also_like you_might_like you_may_like recommended
            recommended_for_you recommended_stories recommended_articles editor's_picks editors'_picks don't_miss
            must_read what_to_read_next read_next up_next more_on_this_story more_on_this_topic in_this_story
            from_around_the_web around_the_web sponsored_links promoted_stories in_other_news see_also also_read
            table_of_contents
        """,
        comments="""
            leave_a_reply leave_a_comment leave_a_reply_cancel_reply leave_a_comment_cancel_reply
            leave_a_reply_click_here_to_cancel_reply comments comment post_a_comment add_a_comment reader_comments
            readers'_comments join_the_conversation join_the_discussion view_comments thoughts_on responses_to
        """,
        bylines="""
            by written_by words_by story_by text_by reported_by report_by from_our_correspondent posted_by edited_by author
            editor reporter
        """,
        captions="""
            photo photos photograph photographs picture pictures pic pics image images file_photo file_image
            file_picture photo_credit image_credit picture_credit credit_photo photo_courtesy image_courtesy
            picture_courtesy courtesy image_source photo_source photo_illustration illustration screenshot screengrab
        """,
        stamps="""
            published published_on updated updated_on last_updated last_update last_modified posted posted_on first_published
            created modified issued on date time
        """,
        invitations="follow join like subscribe subscribe_to sign_up sign_up_to sign_up_for find_us connect download",
        channels="newsletter newsletters channel podcast podcasts email emails alerts app inbox",
        clause_words="""
            i you he she it we they me him us them who that this these those there is are was were be been being am has
            have had do does did will would can could shall should may might must not don't doesn't didn't isn't
            aren't wasn't won't can't i'm you're he's she's it's we're they're i've we've let let's
        """,
    ),
    names=Names(
        pronouns="""
            he=m she=f it=n they=p him=m her=f his=m hers=f its=n their=p them=p himself=m herself=f itself=n
            themselves=p i=1 me=1 we=1p us=1p myself=1 ourselves=1p you=2 yourself=2 yourselves=2p one=q someone=q
            somebody=q anyone=q everyone=q everybody=q nobody=q no_one=q some=qp others=qp many=qp few=qp all=qp
            most=qp both=p the_latter=m the_former=m this=q that=q these=q those=q
        """,
        relatives="who which that whom whose",
        titles="""
            Mr=m Mister=m Mrs=f Ms=f Miss=f Mx Messrs=m Dr Doctor Prof Professor Sir=m Dame=f Lord=m Lady=f Rev
            Reverend Fr Father=m Sister=f Brother=m Madam=f Madame=f Monsieur=m Hon Honourable Honorable
            Right_Honourable Rt_Hon Excellency Majesty Highness Gen Lt Lieut Col Maj Capt Cpt Sgt Cpl Pvt Cmdr Cdr Adm
            Brig Const Det Insp Supt Sen Rep Gov Pres Cllr Cllr. Amb Atty Supt Hubby=m Brave Little Saint St Imam
            Rabbi Ayatollah=m Sheikh=m Sheikha=f Mullah=m Grandma=f Grandpa=m Uncle=m Aunt=f Auntie=f Mum=f Dad=m
            Tsar=m Don=m
        """,
        given="""
            James=m John=m Robert=m Michael=m William=m David=m Richard=m Joseph=m Thomas=m Charles=m Christopher=m
            Daniel=m Matthew=m Anthony=m Mark=m Donald=m Steven=m Stephen=m Andrew=m Paul=m Joshua=m Kenneth=m Kevin=m
            Brian=m George=m Timothy=m Ronald=m Jason=m Edward=m Jeffrey=m Ryan=m Jacob=m Gary=m Nicholas=m Eric=m
            Jonathan=m Larry=m Justin=m Scott=m Brandon=m Benjamin=m Samuel=m Gregory=m Alexander=m Patrick=m Frank=m
            Raymond=m Jack=m Dennis=m Jerry=m Tyler=m Aaron=m Jose=m Adam=m Nathan=m Henry=m Zachary=m Douglas=m
            Peter=m Kyle=m Noah=m Ethan=m Jeremy=m Walter=m Christian=m Keith=m Roger=m Terry=m Austin=m Sean=m
            Gerald=m Carl=m Harold=m Dylan=m Arthur=m Lawrence=m Jordan Jesse=m Bryan=m Billy=m Bruce=m Gabriel=m
            Joe=m Logan=m Alan=m Juan=m Albert=m Willie=m Elijah=m Wayne=m Randy=m Vincent=m Mason=m Roy=m Ralph=m
            Bobby=m Russell=m Bradley=m Philip=m Eugene=m Bill=m Bob=m Jim=m Tom=m Tim=m Mike=m Dan=m Ben=m Sam
            Steve=m Dave=m Nick=m Chris Alex Greg=m Jeff=m Matt=m Tony=m Fred=m Ted=m Ron=m Ray=m Ken=m Rick=m
            Barack=m Hugh=m Neil=m Ian=m Simon=m Martin=m Graham=m Colin=m Nigel=m Stuart=m Gordon=m Malcolm=m
            Oliver=m Harry=m Jake=m Luke=m Owen=m Liam=m Connor=m Callum=m Craig=m Derek=m Duncan=m Ewan=m Gareth=m
            Glenn=m Howard=m Lee=m Leonard=m Lewis=m Marcus=m Miles=m Norman=m Oscar=m Rory=m Ross=m Rupert=m
            Sebastian=m Theo=m Toby=m Trevor=m Victor=m Mary=f Patricia=f Jennifer=f Linda=f Elizabeth=f Barbara=f
            Susan=f Jessica=f Sarah=f Karen=f Lisa=f Nancy=f Betty=f Margaret=f Sandra=f Ashley=f Kimberly=f Emily=f
            Donna=f Michelle=f Carol=f Amanda=f Dorothy=f Melissa=f Deborah=f Stephanie=f Rebecca=f Sharon=f Laura=f
            Cynthia=f Kathleen=f Amy=f Angela=f Shirley=f Anna=f Brenda=f Pamela=f Emma=f Nicole=f Helen=f Samantha=f
            Katherine=f Christine=f Debra=f Rachel=f Carolyn=f Janet=f Catherine=f Maria=f Heather=f Diane=f Ruth=f
            Julie=f Olivia=f Joyce=f Virginia=f Victoria=f Kelly=f Lauren=f Christina=f Joan=f Evelyn=f Judith=f
            Megan=f Andrea=f Cheryl=f Hannah=f Jacqueline=f Martha=f Gloria=f Teresa=f Ann=f Anne=f Sara=f Madison=f
            Frances=f Kathryn=f Janice=f Jean Abigail=f Alice=f Julia=f Judy=f Sophia=f Grace=f Denise=f Amber=f
            Doris=f Marilyn=f Danielle=f Beverly=f Isabella=f Theresa=f Diana=f Natalie=f Brittany=f Charlotte=f
            Marie=f Kayla=f Alexis=f Lori=f Hillary=f Chelsea=f Melania=f Ivanka=f Kellyanne=f Ellen=f Fiona=f
            Gillian=f Harriet=f Heidi=f Irene=f Jane=f Jill=f Joanna=f Joanne=f Josephine=f Kate=f Katie=f Kirsty=f
            Lucy=f Lynn=f Maggie=f Maureen=f Marta=f Molly=f Naomi=f Nina=f Penny=f Philippa=f Polly=f Priya=f Rose=f
            Rosie=f Ruby=f Sally=f Sheila=f Sophie=f Stella=f Sue=f Tessa=f Tina=f Tracy=f Vanessa=f Wendy=f Yvonne=f
            Zoe=f Beth=f Clare=f Claire=f Clara=f Daisy=f Eileen=f Eleanor=f Elena=f Esther=f Eva=f Gwen=f Imogen=f
            Ingrid=f Jude Jo Kim Pat Robin Morgan Taylor Casey Leslie Dana Drew Jamie Siobhan=f Roisin=f Niamh=f
            Aoife=f Colm=m Aled=m Chidi=m Amina=f Fatima=f Aisha=f Leila=f Layla=f Mohammed=m Muhammad=m Mohamed=m
            Ahmed=m Ali=m Omar=m Hassan=m Hussein=m Ibrahim=m Mustafa=m Yusuf=m Khalid=m Abdullah=m Hamid=m Karim=m
            Tariq=m Vladimir=m Sergei=m Sergey=m Dmitry=m Mikhail=m Ivan=m Igor=m Oleg=m Yuri=m Boris=m Nikolai=m
            Andrei=m Alexei=m Viktor=m Pavel=m Anatoly=m Olga=f Natalia=f Svetlana=f Tatiana=f Irina=f Yulia=f
            Ekaterina=f Galina=f Ludmila=f Oksana=f Volodymyr=m Petro=m Andriy=m Xi=m Shinzo=m Narendra=m Rajiv=m
            Sanjay=m Arjun=m Ravi=m Anil=m Sunita=f Anita=f Indira=f Angela=f Olaf=m Wolfgang=m Klaus=m Jürgen=m
            Hans=m Heinz=m Friedrich=m Ursula=f Annalena=f Giovanni=m Giuseppe=m Matteo=m Mario=m Luigi=m Giorgia=f
            Paolo=m Marco=m Luca=m Francesco=m Silvia=f Chiara=f Rita=f Livia=f Udo=m Pedro=m Carlos=m Luis=m Miguel=m
            Jorge=m Antonio=m Manuel=m Javier=m Francisco=m Rafael=m Pablo=m Diego=m Fernando=m Lucia=f Carmen=f
            Isabel=f Pilar=f Ana=f Dolores=f Recep=m Mehmet=m Mevlut=m Ayse=f Emine=f Viktoria=f Kaja=f Sanna=f
            Mette=f Magdalena=f Katarzyna=f Agnieszka=f Donald=m Lech=m Jaroslaw=m Andrzej=m Kassym-Jomart=m
            Kasym-Jomart=m Nursultan=m Ilham=m Emomali=m Shavkat=m Emmanuel=m Aung=f Benazir=f
            Abdul=m Adele=f Agnes=f Ahmad=m Aidan=m Alasdair=m Alec=m Alistair=m Allan=m Amir=m
            Amira=f Angus=m Anika=f Anthea=f Antonia=f Arlo=m Asha=f Ayesha=f Ayo=m Barry=m Beatrice=f Becky=f
            Bernadette=f Bernard=m Bert=m Bertha=f Bessie=f Bonnie=f Brendan=m Bridget=f Bronwen=f Bruno=m Bryony=f
            Caitlin=f Cameron=m Camilla=f Carla=f Caroline=f Carrie=f Cecilia=f Cecily=f Chinedu=m Chioma=f Ciaran=m
            Claudia=f Clive=m Constance=f Cormac=m Courtney=f Cyril=m Damian=m Daphne=f Darren=m
            Declan=m Dele=m Delphine=f Denis=m Denny=m Desmond=m Diarmuid=m Dominic=m
            Donal=m Doug=m Edith=f Edna=f Edwin=m Elaine=f Elise=f Ella=f Ellie=f Elsa=f Elsie=f Emeka=m
            Emmeline=f Enid=f Eoin=m Erica=f Erik=m Ernest=m Ernie=m Esme=f Ethel=f Eunice=f Fay=f Felicity=f Felix=m
            Finlay=m Finn=m Fintan=m Flora=f Florence=f Francesca=f Freddie=m Freya=f Gail=f Gavin=m Gemma=f Geoff=m
            Geoffrey=m Georgia=f Georgina=f Geraldine=f Gerard=m Gerry=m Gilbert=m Giles=m Gina=f Ginny=f Greta=f
            Gwyneth=f Hal=m Hamish=m Hank=m Hattie=f Hazel=f Helena=f Henrietta=f Herbert=m Hilda=f Hilary Hubert=m
            Huw=m Ida=f Ike=m Imran=m Isaac=m Isabelle=f Isla=f Ivor=m Ivy=f Jackie Jade=f Jasmine=f Jeanette=f
            Jed=m Jemima=f Jenna=f Jenny=f Jerome=m Jess Jimmy=m Jodie=f Joel=m Johnny=m Jonah=m Jonas=m Josie=f
            Juliet=f Karl=m Kathy=f Katy=f Kenny=m Kerry Kieran=m Kirsten=f Kirstie=f Kwame=m Kofi=m Kyra=f
            Larissa=f Leah=f Leonie=f Lester=m Lila=f Lilian=f Lily=f Linus=m Liz=f Lizzie=f
            Lloyd=m Lola=f Lorna=f Lorraine=f Lottie=f Louis=m Louise=f Lucas=m Lydia=f Lyndon=m Mabel=f Madeleine=f
            Mairead=f Maisie=f Mandy=f Marcia=f Margot=f Marian=f Marianne=f Marjorie=f Marlene=f Marvin=m
            Matilda=f Maud=f Maurice=m Mavis=f Maya=f Meera=f Melanie=f Mick=m Mickey=m Mildred=f Millie=f
            Miranda=f Miriam=f Mitchell=m Moira=f Monica=f Muriel=f Murray=m Myra=f Nadia=f Nate=m
            Nell=f Nessa=f Neville=m Ngozi=f Niall=m Nicky Nicola=f Noel=m Nora=f Nuala=f
            Oona=f Orla=f Otis=m Padraig=m Paige=f Pam=f Patsy=f Paula=f Pauline=f Pearl=f Peggy=f Perry=m
            Petra=f Phil=m Phoebe=f Phyllis=f Piers=m Piper=f Poppy=f Quentin=m Rajesh=m Ramona=f Raj=m
            Rhiannon=f Rhoda=f Rhona=f Rhys=m Robbie=m Roderick=m Rodney=m Roland=m Rosalind=f
            Rosamund=f Rosemary=f Rowena=f Roxanne=f Roya=f Rufus=m Sadie=f Salma=f Saoirse=f Seamus=m Selina=f
            Shane=m Shannon=f Shaun=m Sheena=f Shelley=f Sidney=m Simone=f Sinead=f Sonia=f Spencer=m
            Stan=m Stanley=m Stefan=m Stefanie=f Stewart=m Susanna=f Suzanne=f Sylvia=f Tamara=f Tamika=f Tamsin=f
            Tanya=f Tara=f Terence=m Thelma=f Tilly=f Tobias=m Tommy=m Tracey=f Travis=m Tristan=m Troy=m
            Valerie=f Vernon=m Vic=m Vicky=f Vince=m Violet=f Vivian Vivienne=f Wallace=m
            Walt=m Wanda=f Warren=m Wilbur=m Wilfred=m Willa=f Wilma=f Winifred=f Winston=m Yasmin=f Yvette=f
            Zac=m Zach=m Zainab=f Zara=f Zelda=f
        """,
        roles={
            "head": "president head_of_state sultan=m emir=m doge dictator strongman=m",
            "premier": """
                prime_minister pm premier chancellor head_of_government taoiseach chairman_of_the_government
                first_minister
            """,
            "royal": """
                king=m queen=f prince=m princess=f emperor=m empress=f monarch duke=m duchess=f crown_prince=m
                first_lady=f
            """,
            "minister": """
                minister foreign_secretary home_secretary defence_secretary defense_secretary secretary_of_state
                secretary treasury_secretary health_secretary education_secretary attorney_general
                chancellor_of_the_exchequer vice_president deputy_prime_minister foreign_minister finance_minister
                deputy_minister undersecretary
            """,
            "mayor": "mayor mayoress=f lord_mayor deputy_mayor",
            "governor": "governor prefect lieutenant_governor premier_of",
            "legislator": """
                senator congressman=m congresswoman=f lawmaker legislator deputy mp member_of_parliament
                member_of_congress parliamentarian representative assemblyman=m assemblywoman=f councillor
                councilman=m councilwoman=f council_member alderman=m speaker whip minority_leader majority_leader
                backbencher mep
            """,
            "diplomat": """
                diplomat ambassador envoy consul high_representative peacemaker mediator negotiator top_diplomat
            """,
            "official": """
                official commissioner administrator officer inspector registrar clerk secretary_general
                secretary-general chief_of_staff regulator ombudsman comptroller auditor treasurer coroner examiner
                chief_of_police bureaucrat magistrate bailiff usher juror attaché chargé_d'affaires deputy_head
                number_two civil_servant
            """,
            "leader": """
                leader chief head ruler party_leader chair chairman=m chairwoman=f chairperson boss founder co-founder
            """,
            "politician": """
                politician statesman=m stateswoman=f nominee incumbent predecessor successor republican democrat
                hopeful
            """,
            "candidate": "candidate contender challenger running_mate front-runner frontrunner",
            "spokesperson": """
                spokesperson spokesman=m spokeswoman=f press_secretary spokespeople communications_director
            """,
            "aide": """
                aide adviser advisor assistant campaign_manager campaign_chairman=m strategist surrogate pollster
                deputy_chief
            """,
            "executive": """
                chief_executive chief_executive_officer ceo cfo executive director managing_director manager owner
                entrepreneur businessman=m businesswoman=f banker tycoon billionaire investor president_and_ceo
                general_manager partner
            """,
            "judge": "judge justice magistrate chief_justice",
            "lawyer": "lawyer attorney solicitor barrister counsel defender",
            "prosecutor": "prosecutor district_attorney",
            "notary": "notary",
            "police": """
                police_officer policeman=m policewoman=f sheriff detective constable chief_constable superintendent
                police_chief marshal trooper guard firefighter fire_chief agent investigator
            """,
            "military": """
                general lieutenant colonel major captain sergeant corporal private admiral commander brigadier soldier
                veteran commander-in-chief marine warlord fighter pilot
            """,
            "expert": """
                expert analyst economist specialist consultant strategist researcher scholar fellow historian
                sociologist political_scientist commentator observer forecaster geologist volcanologist seismologist
                meteorologist hydrologist virologist epidemiologist pharmacologist philosopher linguist anthropologist
                geographer jurist archaeologist curator statistician criminologist demographer
            """,
            "scientist": """
                scientist professor physicist chemist biologist engineer astronomer glaciologist academic dean rector
            """,
            "doctor": """
                doctor physician surgeon nurse paediatrician pediatrician psychiatrist psychologist dentist vet carer
                paramedic midwife=f pharmacist optician cardiologist oncologist neurologist general_practitioner gp
                clinician anaesthetist therapist
            """,
            "teacher": "teacher headteacher headmaster=m headmistress=f lecturer principal tutor",
            "student": "student pupil graduate teenager schoolboy=m schoolgirl=f",
            "journalist": """
                journalist reporter correspondent editor columnist presenter anchor host moderator broadcaster
                photographer interviewer blogger publisher editor-in-chief biographer
            """,
            "artist": """
                writer author novelist poet artist painter actor=m actress=f singer musician rapper composer director
                filmmaker film-maker comedian dancer designer architect producer playwright star model cartoonist
                sculptor photographer illustrator conductor tenor soprano pianist violinist guitarist choreographer
                screenwriter songwriter collector
            """,
            "athlete": """
                player footballer striker midfielder defender goalkeeper runner champion cyclist swimmer boxer driver
                skier climber sailor rower fencer winger sprinter marathoner pitcher quarterback batsman=m bowler
            """,
            "coach": "coach manager trainer referee head_coach",
            "cleric": "priest bishop archbishop cardinal pope=m imam rabbi pastor vicar monk=m nun=f patriarch=m",
            "activist": "activist campaigner protester organiser organizer dissident lobbyist unionist whistleblower",
            "accused": """
                accused defendant suspect convict prisoner detainee plaintiff fraudster gunman=m attacker fugitive
                kidnapper shooter terrorist trafficker dealer robber assailant murderer killer burglar
            """,
            "victim": "victim survivor patient hostage refugee migrant",
            "witness": "witness bystander onlooker caller passer-by",
            "kin": """
                mother=f father=m brother=m sister=f wife=f husband=m son=m daughter=f widow=f widower=m uncle=m
                aunt=f cousin grandmother=f grandfather=m gran=f grandson=m granddaughter=f mum=f dad=m mom=f
                mum-of-four=f nephew=m niece=f girlfriend=f boyfriend=m fiancé=m fiancée=f partner parent son-in-law=m
                daughter-in-law=f father-in-law=m hubby=m
            """,
            "worker": """
                farmer worker driver fisherman=m builder baker beekeeper shopkeeper trader miner waiter=m waitress=f
                mechanic electrician plumber cook chef farmer volunteer receptionist pensioner neighbour neighbor
                resident landlord landlady=f hairdresser seller clerk librarian deckhand steward stewardess=f
                postman=m postwoman=f caretaker janitor bricklayer carpenter roofer joiner trucker lorry_driver
                bus_driver taxi_driver conductor docker sailor shepherd forester ranger guide porter barman=m
                barmaid=f bartender bouncer cleaner cashier florist butcher grocer publican innkeeper tenant developer
                translator interpreter apprentice trainee intern machinist welder tailor seamstress=f milkman=m
                gardener harbourmaster skipper first_officer
            """,
            "person": """
                man=m woman=f boy=m girl=f lad=m lady=f gentleman=m person child youngster native colleague
                counterpart opposite_number guy=m customer shopper commuter passenger tourist hiker motorist voter
                taxpayer citizen supporter fan spectator visitor friend guest stranger old_man=m old_woman=f
                young_woman=f young_man=m
            """,
            "source": "source insider member whistle-blower informant",
        },
        bodies={
            "government": "government administration cabinet regime authorities authority state junta coalition",
            "ministry": """
                ministry department treasury office foreign_office home_office secretariat chancellery presidency
                embassy
            """,
            "parliament": "parliament senate congress assembly chamber house commons duma council diet bundestag",
            "court": "court tribunal prosecution inquest",
            "police": "police force constabulary sheriff's_office gendarmerie coastguard fire_department",
            "army": "army military navy air_force militia",
            "party": "party opposition movement campaign front bloc wing",
            "union": "union federation confederation syndicate guild",
            "association": """
                association organisation organization society charity ngo group foundation trust institute institution
                institution league alliance committee network initiative campaign_group club
            """,
            "firm": """
                company firm corporation business manufacturer bank airline operator supplier maker carmaker retailer
                brand startup start-up giant conglomerate utility insurer publisher owner yard chain platform
            """,
            "media": """
                newspaper paper magazine daily weekly podcast radio website site channel broadcaster outlet station journal
                news_agency tabloid
            """,
            "agency": """
                agency bureau watchdog regulator commission board service administration authority inspectorate
                institute
            """,
            "school": "university school college faculty academy laboratory",
            "hospital": "hospital clinic infirmary health_service",
            "council": """
                council city_council town_hall city_hall municipality county borough village city town district
            """,
            "church": "church vatican diocese mosque synagogue",
            "team": "team club side squad",
            "delegation": "delegation mission embassy consulate",
            "country": "country nation republic kingdom",
        },
        documents="""
            report study letter statement survey poll memo note document review law bill article editorial post tweet
            message book email e-mail release press_release communiqué release brief paper complaint lawsuit
            indictment ruling verdict decree resolution declaration manifesto email transcript audit research analysis
            story text treaty agreement charter affidavit filing dossier data figures papers caption sign leaflet
            notice broadcast
        """,
        groups="""
            people residents officials members sources workers voters protesters experts analysts critics supporters
            opponents police authorities witnesses families parents colleagues observers republicans democrats
            liberals conservatives campaigners activists bosses ministers diplomats lawmakers senators deputies
            reporters media press public staff crew fans users customers clients friends neighbours neighbors
            relatives farmers fishermen doctors nurses teachers students scientists researchers economists lawyers
            investigators prosecutors judges soldiers troops rebels terrorists leaders executives investors organisers
            organizers migrants refugees women men children youths elders villagers locals crowd audience community
            population electorate jury panel majority minority opposition generation couple pair trio
        """,
        plurals="woman>women man>men wife>wives y>ies ch>ches ss>sses s",
        definite="the this that these those",
        indefinite="""
            a an no one another some any several many few both two three four five six seven eight nine ten dozens
            hundreds thousands certain
        """,
        possessives="his her its their my our your",
        plural_determiners="""
            several many few both two three four five six seven eight nine ten some these those dozens hundreds
            thousands
        """,
        before_roles="""
            former ex late acting interim outgoing incoming new newly then top senior junior chief deputy vice
            assistant veteran longtime current retired past future first second leading lead prominent influential
            embattled opposition fellow associate co- outspoken controversial far-right right-wing left-wing
            centre-left conservative republican democratic liberal socialist local national regional federal state
            public special general
        """,
        of="of for to from by about on with against",
        at="at in on near outside reached contacted speaking who which that whose whom with under from among",
        asides="reached contacted speaking dated published",
        questioner="Q Question",
        answerer="A Answer",
        interviewers="Interview Interviewed Interviewer",
        joints="of of_the for & for_the",
        particles="""
            de da di do dos del della der den van von von_der van_der van_den de_la de_los al bin ibn el ben abu la le ten ter
            zu und y e
        """,
        elisions="",
        suffixes="plc Plc PLC Inc Ltd LLC Corp Co GmbH AG SA SE NV BV SpA Oy AB AS LP LLP Pty",
        possessive="'s ’s ' ’",
        ages="-year-old",
        past="former ex late retired past then",
        branches={
            "minister.finance": "financ* econom* treasury exchequer budget*",
            "minister.trade": "trade econom* commerc* industr* business",
            "minister.interior": "interior home homeland internal",
            "minister.foreign": "foreign external state overseas",
            "minister.defence": "defen* war",
            "minister.health": "health*",
            "minister.justice": "justice attorney*",
            "minister.education": "education* school* universit*",
            "minister.social": "labour labor employment work social welfare pension* famil* women youth",
            "minister.farming": "agricultur* farm* food fish*",
            "minister.transport": "transport* infrastructure rail* road* aviation",
            "minister.energy": "energy oil petroleum mining climate",
            "minister.environment": "environment* climate ecolog*",
            "minister.culture": "cultur*",
            "minister.sport": "sport*",
            "minister.tourism": "tourism",
            "minister.science": "science research universit*",
            "minister.housing": "housing construction building",
            "minister.emergencies": "emergenc* disaster*",
            "police.fire": "fire*",
            "police.police": "police* sheriff* constable* detective*",
        },
        deputies="deputy vice vice-* undersecretary under-secretary assistant junior",
        any_body="company firm corporation business organisation organization group",
        locatives="in at near across outside throughout",
        role_endings="er or ist ian man woman person ess ee ant",
        eponyms="""
            street avenue road lane boulevard square prize award stadium airport bridge park
            festival memorial statue scholarship trophy cup
        """,
        bylines="by exclusive",
        not_names="""
            I The A An In On At It He She They We You This That These Those There Here But And Or Nor So Yet If When
            While Where What Who Why How Which As By For From To Of With Without Into Over Under After Before Since
            Until During Through Between Among Against About Although Though Because Unless Once Then Now Today
            Yesterday Tomorrow Last Next No Not Yes Never Always Also Even Only Just Still Meanwhile However Moreover
            Furthermore Nevertheless Asked Speaking According His Her Its Their My Our Your Some Many Most Several
            Both All Each Every Any Few Other Another One Two Three Four Five Six Seven Eight Nine Ten Monday Tuesday
            Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
            October November December Q A PM AM Photo Picture Photograph Image Source Video Read Click Subscribe
            Follow Editor Editing Reporting Additional Earlier Later Perhaps Maybe Indeed Instead Despite Like Unlike
            Apart Given Such Same Well Oh Please Thank Thanks God Good Let Say Do Does Did Is Are Was Were Will Would
            Can Could Should May Might Must Has Have Had Be Been Being Get Go Come See Look Take Make Mr Mrs Ms Dr
            Normally Conventional
        """,
        demonyms="""
            Belgian=BE Swiss=CH Austrian=AT Irish=IE Scottish=GB Welsh=GB English=GB British=GB American=US
            Canadian=CA Australian=AU Mexican=MX Brazilian=BR Argentine=AR Argentinian=AR Chilean=CL Colombian=CO
            Venezuelan=VE Peruvian=PE Cuban=CU Israeli=IL Palestinian=PS Iranian=IR Iraqi=IQ Syrian=SY Lebanese=LB
            Jordanian=JO Egyptian=EG Saudi=SA Emirati=AE Qatari=QA Kuwaiti=KW Yemeni=YE Afghan=AF Pakistani=PK
            Indian=IN Bangladeshi=BD Kenyan=KE Nigerian=NG Ghanaian=GH Ethiopian=ET Sudanese=SD Libyan=LY Tunisian=TN
            Algerian=DZ Moroccan=MA Senegalese=SN Ivorian=CI Congolese=CD Rwandan=RW Ugandan=UG Tanzanian=TZ
            Zimbabwean=ZW Cypriot=CY Moldovan=MD Belarusian=BY Singaporean=SG Taiwanese=TW Filipino=PH Philippine=PH
            Venezuelan=VE New_Zealander=NZ Dutch=NL Soviet=SU Kiwi=NZ Beninese=BJ Cameroonian=CM Malian=ML Kosovar=XK
            Montenegrin=ME Bosnian=BA Luxembourgish=LU Maltese=MT US=US U.S.=US UK=GB U.K.=GB Britain=GB America=US
            England=GB Scotland=GB Wales=GB Holland=NL Burma=MM Czech=CZ
        """,
        capitals="""
            Washington=US London=GB Paris=FR Berlin=DE Moscow=RU Beijing=CN Kyiv=UA Kiev=UA Astana=KZ Ankara=TR
            Brussels=BE Tehran=IR Jerusalem=IL Riyadh=SA Delhi=IN New_Delhi=IN Islamabad=PK Canberra=AU Ottawa=CA
            Brasilia=BR Bern=CH Wellington=NZ Abuja=NG Pretoria=ZA Rabat=MA Hanoi=VN Yangon=MM Naypyidaw=MM
            Pyongyang=KP Seoul=KR Tokyo=JP Madrid=ES Rome=IT Warsaw=PL Vienna=AT Prague=CZ Budapest=HU Athens=GR
            Lisbon=PT Dublin=IE Oslo=NO Stockholm=SE Helsinki=FI Copenhagen=DK Tbilisi=GE Yerevan=AM Baku=AZ Minsk=BY
            Chisinau=MD Bucharest=RO Sofia=BG Belgrade=RS Zagreb=HR Kremlin=RU Elysee=FR Élysée=FR Elysée=FR
            White_House=US Downing_Street=GB Whitehall=GB Westminster=GB Pentagon=US Capitol=US Bundestag=DE
            Bundesrat=DE Duma=RU Knesset=IL Foreign_Office=GB State_Department=US Quai_d'Orsay=FR Alabama=US Alaska=US
            Arizona=US Arkansas=US California=US Colorado=US Connecticut=US Delaware=US Florida=US Hawaii=US Idaho=US
            Illinois=US Indiana=US Iowa=US Kansas=US Kentucky=US Louisiana=US Maine=US Maryland=US Massachusetts=US
            Michigan=US Minnesota=US Mississippi=US Missouri=US Montana=US Nebraska=US Nevada=US New_Hampshire=US
            New_Jersey=US New_Mexico=US New_York=US North_Carolina=US North_Dakota=US Ohio=US Oklahoma=US Oregon=US
            Pennsylvania=US Rhode_Island=US South_Carolina=US South_Dakota=US Tennessee=US Texas=US Utah=US Vermont=US
            Virginia=US West_Virginia=US Wisconsin=US Wyoming=US
        """,
    ),
    credits=Credits(
        sources="source sources via agency agencies h/t hat_tip",
        credited="""
            with_material_from with_reporting_by with_reporting_from with_additional_reporting_by with_inputs_from
            with_information_from additional_reporting_by reporting_by originally_published_in
            originally_published_by originally_published_on first_published_in first_published_by
            originally_appeared_in originally_appeared_on first_appeared_in courtesy_of reprinted_from
            translated_from republished_from citing quoting as_quoted_by quoted_by cited_by
            according_to_a_copy_seen_by
        """,
        told="told telling tells talking_to speaking_to spoke_to spoke_with speaking_with said_to confirmed_to first_reported_by"
        " reported_by obtained_by reviewed_by seen_by viewed_by published_by first_published_by leaked_to released_to provided_to"
        " broadcast_by hosted_by sponsored_by aired_by writing_for writing_in wrote_for wrote_…_for writes_…_for conversation_with shared_with talked_to spoken_to admitted_to tell confirm_to complained_to",
        interviews="""
            interview_with interview_this_…_with interview_last_…_with interview_to interview_for interview_given_to
            interview_on comment_to comments_to comment_for commentary_to commentary_for statement_to statements_to
            remarks_to interview_by interviews_with interview_published_…_by interview_published_…_in
            interview_aired_on interview_broadcast_on
        """,
        reports="reports reported writes wrote put published unearthed pointed_out points_out explained revealed noted found quotes quoted cites cited learned transmits",
        photos="""
            photo photos picture pictures photograph photographs image images file_photo photo_credit pic pool handout
            credit
        """,
        releases="""
            for_immediate_release press_release news_release /PRNewswire/ PRNewswire GLOBE_NEWSWIRE BUSINESS_WIRE
            EINPresswire Newsfile_Corp
        """,
        reporters="correspondent correspondents reporter reporters journalist journalists newsroom",
        agency_nouns="news_agency agency newswire wire_service press_agency information_agency",
        outlet_nouns="""
            Times Post Herald Tribune Journal Gazette Courier Chronicle Telegraph Guardian Independent Mail Star Sun
            Mirror Express News Observer Globe Review Daily Weekly Magazine Today Register Examiner Inquirer
            Sentinel Standard Press Radio TV Television Channel Broadcasting Echo Argus Dispatch Record Bulletin
            Ledger Advertiser Reporter Correspondent Wire CNN MSNBC CNBC C-SPAN NPR Politico POLITICO HuffPost BuzzFeed Breitbart
            Show Podcast Network Newsroom Axios Newsweek Fox_News NBC_News CBS_News ABC_News Sky_News
        """,
        sign_offs="reporting_by=Reuters writing_by=Reuters",
        articles="the a an",
        addressing="to",
        media_behind=True,
        media="""
            newspaper magazine website channel broadcaster network podcast station outlet tabloid portal newsletter programme show radio TV
            radio_station TV_channel television_channel news_channel news_site news_website
        """,
        aired="""
            on on_…_episode_of on_…_edition_of appearing_on appeared_on in_an_appearance_on on_the_show
            on_the_programme on_the_program on_the_podcast on_radio_station on_TV_station during_an_interview_on
            in_an_interview_on
        """,
        pieces="""
            report article story analysis essay column op-ed editorial investigation database interview review
            profile exposé piece account documentary blog poll survey feature appearance podcast town_hall forum
            average dispatch op-ed_article opinion_piece editorial_board front-page_story scoop broadcast bulletin
            blog_post
        """,
        piece_joints="in by from for",
        press="""
            told_reporters tells_reporters telling_reporters told_…_reporters spoke_to_reporters
            spoke_with_reporters speaking_to_reporters talking_to_reporters to_reporters with_reporters
            told_journalists to_journalists told_…_journalists told_the_press to_the_press told_the_media
            at_…_news_conference at_…_press_conference during_…_news_conference during_…_press_conference
            in_…_news_conference in_…_press_conference told_…_news_conference told_…_press_conference
            at_…_press_briefing at_…_news_briefing told_…_press_briefing told_…_news_briefing in_…_press_briefing
            in_…_conference_call_with_reporters at_…_media_briefing during_…_briefing_with_reporters
            at_…_briefing_for_reporters told_local_media told_state_media told_local_reporters told_state_television
            told_local_television briefed_reporters asked_by_reporters in_response_to_reporters replied_to_reporters
            said_at_a_briefing told_a_briefing at_a_briefing at_his_briefing at_her_briefing at_a_daily_briefing
            during_…_press_briefing speaking_to_the_media speaking_to_the_press
            spoke_to_the_media media_availability at_…_press_availability press_availability
        """,
        handed="""
            in_…_statement in_statements issued_…_statement issuing_…_statement released_…_statement
            releasing_…_statement in_…_press_release in_…_news_release in_a_release in_its_release in_an_email
            in_an_e-mail in_emails via_email by_email via_e-mail in_…_communique in_…_communiqué in_…_news_advisory
            through_…_spokesman’s_statement emailed_…_statement put_out_…_statement according_to_…_statement
            according_to_…_press_release according_to_…_news_release on_its_website on_their_website on_his_website
            on_her_website on_…_official_website in_a_letter in_an_open_letter in_his_letter in_her_letter
            in_their_letter in_…_resignation_letter in_a_memo in_his_memo in_her_memo in_an_internal_memo
            wrote_in_a_letter said_in_a_letter on_the_campaign’s_website on_…_campaign_website
            on_the_company’s_website in_prepared_remarks in_a_text_message in_an_e-mailed_statement
            in_an_emailed_statement in_a_written_statement in_the_email in_his_email in_her_email in_their_email
            in_the_letter in_the_statement in_that_statement in_the_memo in_the_release
        """,
        posts="""
            in_…_tweet=Twitter in_…_tweets=Twitter on_{platform} on_his_{platform} on_her_{platform}
            on_its_{platform} on_their_{platform} on_the_platform_{platform} on_the_social_network_{platform}
            on_the_social_media_platform_{platform} on_social_media_platform_{platform} via_{platform}
            took_to_{platform} taking_to_{platform} in_…_{platform}_post in_…_{platform}_message
            in_…_{platform}_video in_…_{platform}_posts in_…_posts_on_{platform} in_…_post_on_{platform}
            to_…_{platform}_account took_to_social_media said_on_social_media wrote_on_social_media
            unleashed_…_tweets=Twitter sent_…_tweet=Twitter sent_…_tweets=Twitter fired_off_…_tweets=Twitter
            posted_…_{platform} posted_…_video posted_online in_…_blog_post in_…_social_media_post in_…_online_post
            in_…_retweet=Twitter via_tweet=Twitter on_…_blog in_…_blog             in_a_series_of_tweets=Twitter in_…_Instagram_story=Instagram in_a_live_stream
            on_…_Twitter_account=Twitter on_…_{platform}_account on_…_{platform}_page on_…_{platform}_feed
            on_…_Telegram_channel=Telegram in_a_message_on_{platform} in_a_video_on_{platform}
            in_a_video_posted_on_{platform} in_a_video_posted_to_{platform} posted_on_{platform}
            posted_to_{platform} posting_on_{platform} wrote_on_{platform} on_social_media_site_{platform}
            in_a_statement_on_{platform} in_a_statement_posted_on_{platform} via_his_{platform}
            formerly_Twitter=Twitter on_social_media in_a_caption
        """,
        posting="tweeted=Twitter tweets=Twitter tweeting=Twitter retweeted=Twitter",
        own="""
            said_to_me suggested_to_me explained_to_me I_spoke_to I_spoke_with I_interviewed my_colleague
            my_colleagues this_newspaper this_magazine this_website this_site this_paper this_publication
            this_outlet this_news_outlet this_reporter this_station our_correspondent our_correspondents
            our_reporter our_reporters our_newsroom our_newspaper our_paper our_magazine our_editors
            our_special_correspondent our_envoy our_staff our_website our_programme our_show our_podcast our_station
            told_us tells_us spoke_to_us spoke_with_us speaking_to_us speaking_with_us talked_to_us emailed_us
            wrote_to_us told_me in_an_interview in_a_phone_interview in_a_telephone_interview in_his_interview
            in_her_interview in_a_brief_interview in_a_short_interview in_a_recent_interview
            in_an_exclusive_interview in_a_video_interview in_a_lengthy_interview in_a_wide-ranging_interview
            in_an_email_interview in_a_separate_interview in_a_later_interview in_a_follow-up_interview
            in_interviews in_recent_interviews in_telephone_interviews in_phone_interviews during_an_interview
            during_a_phone_interview during_a_telephone_interview in_an_earlier_interview
        """,
        ours="our",
        us="us",
        staff="""
            photograph* report* correspond* newsroom* editor* programme* show* station* newspaper* paper magazine*
            website* podcast* camera* microphone* journalist* envoy* team* request* inquir*
        """,
        told_behind="has_seen has_obtained has_reviewed has_learned has_read",
        papers="statement communiqué communique press_release news_release memo letter",
        same_talk="""
            in_the_interview in_the_same_interview in_that_interview during_the_interview during_the_same_interview
        """,
        before="""
            after following since in_the_wake_of in_response_to in_reaction_to on_the_evidence_of response_to
            reacting_to despite
        """,
        firsts="""
            which_first_reported_the which_first_published_the first_reported_the first_published_the
            which_broke_the broke_the_story broke_the_news which_first_obtained_the first_obtained_the
        """,
        at_large="""
            media press media_reports news_reports press_reports newspapers television news_outlets media_outlets
            broadcasters state_TV local_TV state_radio
        """,
        kinds="""
            local regional national daily weekly leading popular state-run state-owned official private public
            independent semi-official financial conservative right-wing left-wing pro-government several some many
            various most Spanish-language English-language Arabic-language Russian-language Farsi-language
            London-based Moscow-based Berlin-based American influential respected satirical right-leaning
            left-leaning tabloid evening morning Sunday online news business sports student Catholic unidentified
            domestic foreign international western Western Arab Kremlin-backed government-run
        """,
        letters="letter memo email e-mail emails",
    ),
    speech=Speech(
        paradigms={
            "": Paradigm(finite="- s ed", base="-", participle="ed", gerund="ing"),
            "e": Paradigm(finite="e es ed", base="e", participle="ed", gerund="ing"),
            "ee": Paradigm(finite="ee ees eed", base="ee", participle="eed", gerund="eeing"),
            "es": Paradigm(finite="- es ed", base="-", participle="ed", gerund="ing"),
            "y": Paradigm(finite="y ies ied", base="y", participle="ied", gerund="ying"),
            "t": Paradigm(finite="t ts tted", base="t", participle="tted", gerund="tting"),
            "m": Paradigm(finite="m ms mmed", base="m", participle="mmed", gerund="mming"),
            "p": Paradigm(finite="p ps pped", base="p", participle="pped", gerund="pping"),
            "g": Paradigm(finite="g gs gged", base="g", participle="gged", gerund="gging"),
            "l": Paradigm(finite="l ls lled led", base="l", participle="lled led", gerund="lling ling"),
            "r": Paradigm(finite="r rs rred", base="r", participle="rred", gerund="rring"),
            "past": Paradigm(finite="ed", participle="ed", gerund="ing"),
            "ed": Paradigm(finite="ed", participle="ed", gerund="ing"),
            "say": Paradigm(finite="say says said", base="say", participle="said", gerund="saying"),
            "pay": Paradigm(finite="pay pays paid", base="pay", participle="paid", gerund="paying"),
            "adj": Paradigm(participle="-"),
            "b": Paradigm(finite="b bs bbed", base="b", participle="bbed", gerund="bbing"),
            "tell": Paradigm(finite="tell tells told", base="tell", participle="told", gerund="telling"),
            "write": Paradigm(finite="write writes wrote", base="write", participle="written", gerund="writing"),
            "think": Paradigm(finite="think thinks thought", base="think", participle="thought", gerund="thinking"),
            "know": Paradigm(finite="know knows knew", base="know", participle="known", gerund="knowing"),
            "see": Paradigm(finite="see sees saw", base="see", participle="seen", gerund="seeing"),
            "find": Paradigm(finite="find finds found", base="find", participle="found", gerund="finding"),
            "hold": Paradigm(finite="hold holds held", base="hold", participle="held", gerund="holding"),
            "feel": Paradigm(finite="feel feels felt", base="feel", participle="felt", gerund="feeling"),
            "hear": Paradigm(finite="hear hears heard", base="hear", participle="heard", gerund="hearing"),
            "swear": Paradigm(finite="swear swears swore", base="swear", participle="sworn", gerund="swearing"),
            "speak": Paradigm(finite="speak speaks spoke", base="speak", participle="spoken", gerund="speaking"),
            "put": Paradigm(finite="put puts", base="put", participle="put", gerund="putting"),
            "set": Paradigm(finite="set sets", base="set", participle="set", gerund="setting"),
            "lay": Paradigm(finite="lay lays laid", base="lay", participle="laid", gerund="laying"),
            "read": Paradigm(finite="read reads", base="read", participle="read", gerund="reading"),
            "shoot": Paradigm(finite="shoot shoots shot", base="shoot", participle="shot", gerund="shooting"),
            "hit": Paradigm(finite="hit hits", base="hit", participle="hit", gerund="hitting"),
            "go": Paradigm(finite="go goes went", base="go", participle="gone", gerund="going"),
            "take": Paradigm(finite="take takes took", base="take", participle="taken", gerund="taking"),
            "give": Paradigm(finite="give gives gave", base="give", participle="given", gerund="giving"),
            "make": Paradigm(finite="make makes made", base="make", participle="made", gerund="making"),
            "seek": Paradigm(finite="seek seeks sought", base="seek", participle="sought", gerund="seeking"),
            "show": Paradigm(finite="show shows showed", base="show", participle="shown showed", gerund="showing"),
            "forecast": Paradigm(
                finite="forecast forecasts", base="forecast", participle="forecast", gerund="forecasting"
            ),
            "foresee": Paradigm(finite="foresee foresees foresaw", base="foresee", participle="foreseen"),
            "bring": Paradigm(finite="bring brings brought", base="bring", participle="brought", gerund="bringing"),
            "understand": Paradigm(
                finite="understand understands understood", base="understand", participle="understood"
            ),
            "mean": Paradigm(finite="mean means meant", base="mean", participle="meant", gerund="meaning"),
            "plead": Paradigm(
                finite="plead pleads pleaded pled", base="plead", participle="pleaded", gerund="pleading"
            ),
            "learn": Paradigm(finite="learn learns learned learnt", base="learn", participle="learned learnt"),
            "sing": Paradigm(finite="sing sings sang", base="sing", participle="sung", gerund="singing"),
            "tear": Paradigm(finite="tear tears tore", base="tear", participle="torn", gerund="tearing"),
            "weep": Paradigm(finite="weep weeps wept", base="weep", participle="wept", gerund="weeping"),
            "foretell": Paradigm(finite="foretell foretells foretold", base="foretell", participle="foretold"),
            "fire": Paradigm(finite="fire fires fired", base="fire", participle="fired", gerund="firing"),
        },
        cues=(
            CueClass(name="say", frames="quotation that clause question fronted passive", verbs="|say"),
            CueClass(
                name="assert",
                frames="quotation that clause question fronted",
                verbs="""add argu|e attest aver clarif|y comment conclud|e contend counter explain exclaim gush|es
                    hint indicat|e insist intimat|e jok|e qui|p maintain not|e observ|e opin|e point_out posit proclaim profess|es
                    protest reason|ed recount reiterat|e remark report speculat|e stat|past stipulat|e stress|es suggest surmis|e
                    testif|y underscor|e underlin|e emphasiz|e emphasis|e assert affirm reaffirm alleg|e claim
                    complain grous|e grumbl|e marvel mus|e rejoin reckon theoriz|e postulat|e warn caution bra|g boast gloat crow
                    enthus|e fum|e respond retort repl|y answer |shoot_back fir|e_back |hit_back counter jest teas|e concur
                    threaten reassert restat|e summariz|e summaris|e conced|e confid|e confess|es elaborat|e lament bemoan
                    continu|e disagr|ee predict declar|e announc|e disclos|e reveal confirm acknowledg|e admi|t den|y
                    impl|y signal recall guess|es estimat|e |forecast |foresee volunteer |go_on_to_say |write tweet blog
                    repeat interject notic|e submi|t anticipat|e chim|e_in rul|e post object email bemoan murmur snap quip rasp bluster tut deadpan whimper plead drawl
                    project|past venture|past relat|past divulg|e hypothesiz|e hypothesis|e pronounc|e decre|ee radio|past
                    rag|past rant|past seeth|e fulminat|e pontificat|e exult rejoic|e reminisc|e recollect avow demu|r quibbl|e
                    wisecrack theoris|e conjectur|e prophes|y commiserat|e sympathis|e sympathiz|e empathis|e empathiz|e carp
                    grip|e whing|e moan reca|p scribbl|e own_up fess_up clap_back pil|e_in chi|p_in weigh_in insinuat|e acced|e apologis|e apologiz|e
                    philosophis|e philosophiz|e sermonis|e sermoniz|e grous|e blurt exhort cavil enunciat|e
                    radio|past_in phon|past_in telephon|past telegraph|past cabl|past posi|t""",
            ),
            CueClass(
                name="utter",
                frames="quotation fronted that",
                verbs="""shout yell chant cr|y whisper mutter murmur scream roar bellow utter blurt_out inton|e drawl sigh laugh
                    groan moan sneer scoff bark thunder hiss|es gasp wail chuckl|e stammer stutter |read |sing |go_on quot|e
                    describ|e recit|e joke retweet text message storm
                    growl|past snarl|past purr|past coo|past hoot|past jeer|past heckl|past taunt|past bleat|past trill|past
                    simper|past |weep sobb|past howl|past shriek|past screech|past squeal|past squawk|past holler|past
                    splutter|past mumbl|past babbl|past croak|past cackl|past giggl|past beam|past shrugg|past
                    grimac|past winc|past nodd|past wink|past smirk|past frown|past wheez|past whin|past harrumph|past
                    huff|past grinn|past reflect rumour |speak urg|e |put_it su|m_up su|m_it_up""",
            ),
            CueClass(
                name="tell",
                frames="quotation that clause question addressee fronted",
                verbs="|tell assur|e inform alert appris|e ti|p_off lectur|e remind notif|y reassur|e persuad|e convinc|e promis|e",
            ),
            CueClass(
                name="ask",
                frames="quotation question addressee fronted infinitive that",
                verbs="ask wonder quizz|past grill|past press|past press|past_on push|past_on inquir|e enquir|e quer|y",
            ),
            CueClass(
                name="record",
                frames="that",
                verbs="insinuat|e |foretell specif|y dictat|e ordain adjudg|e convey ru|e ponder certif|y verif|y hypothesiz|e divulg|e narrat|e",
            ),
            CueClass(
                name="believe",
                frames="that clause question fronted",
                verbs="""believ|e |think suspect doubt hop|e fear worr|y |know |feel |understand |find conclud|e suppos|e imagin|e
                    figur|e realiz|e realis|e regre|t |show agr|ee expect decid|e |learn |hear determin|e calculat|e assum|e
                    presum|e envisag|e infe|r deduc|e reason|past""",
            ),
            CueClass(
                name="demand",
                frames="object infinitive that",
                verbs="""urg|e warn demand request call_for call_on call_upon propos|e recommend implor|e beseech
                    insist_on insist_upon press|es_for push|es_for appeal_for |plead_for |plead_with exhort
                    enjoin admonish|es task|past goad prodd|past nudg|e coax cajol|e entreat implor|e agitat|e_for |hold_out_for moot|past
                    float|past pray_for wish_for argu|e_for canvass_for press_for rall|y_for jostl|e_for
                    advocat|e lobb|y_for petition_for be|g |seek want warn_against warn_of caution_against advis|e encourag|e""",
            ),
            CueClass(
                name="intend",
                frames="infinitive that object",
                verbs="""plan intend aim hop|e promis|e vow pledg|e threaten refus|e declin|e agr|ee want |seek
                    prefer offer |swear expect""",
            ),
            CueClass(
                name="judge",
                frames="object",
                verbs="""accus|e blam|e criticiz|e criticis|e prais|e condemn denounc|e sla|m blast assail castigat|e chid|e chastis|e
                    rebuk|e reprimand scold berat|e lambast|e lambast derid|e ridicul|e mock dismiss|es rebu|t refut|e
                    dispute disput|e defend applaud commend laud hail welcom|e endors|e tout extol|l deplor|e decr|y disparag|e
                    belittl|e vilif|y malign describ|e characteriz|e characteris|e portray label deem du|b liken
                    compar|e discuss|es repudiat|e disavow renounc|e congratulat|e |pay_tribute_to thank remind_of inform_about inform_of admonish|es object_to oppos|e express|es voic|e cit|e referenc|e invok|e outlin|e |lay_out |set_out |bring_up
                    downplay shru|g_off brush|es_off question echo|es lash|es_out_at rail_against rail_at
                    |hit_out_at |go_after |take_issue_with |take_aim_at |tear_into |speak_out_against |speak_of |tell_of |speak_about
                    talk_about boast_about boast_of bra|g_about complain_about complain_of jok|e_about worr|y_about warn_about
                    |write_about comment_on remark_on elaborat|e_on expand_on allud|e_to refe|r_to point_to hint_at respond_to
                    repl|y_to react_to weigh_in_on sid|e_with agr|ee_with disagr|ee_with ask_about ask_for
                    tweet_about promis|e threaten announc|e unveil reveal disclos|e mention acknowledg|e
                    admi|t conced|e den|y recall lament bemoan reiterat|e stress|es emphasiz|e confirm explain not|e suggest
                    argu|e_for argu|e_against predict highlight attack challeng|e reject declar|e claim
                    indicat|e underscor|e report repeat detail |show affirm reaffirm question estimat|e
                    identif|y back play_down scotch|es talk_of unveil forecast charge brand clamour_for preach
                    rat|e rul|e_out singl|e_out list |foresee anticipat|e contest credit|past guid|past_for trad|e_accusations_of
                    trad|e_claims_of level_accusations_of |make_accusations_of rais|e_concerns_about rais|e_doubts_about
                    rais|e_questions_about rais|e_fears_of |hit_back_at |plead_guilty_to
                    |plead_not_guilty_to pay|past_tribute_to dismiss|es_as distanc|e_himself_from distanc|e_herself_from
                    distanc|e_itself_from flag flag|g_up rubbish|past envisag|e excoriat|e eviscerat|e skewer|past savag|e roast|past flay|past pillor|y lampoon|past satiris|e
                    satiriz|e parod|y mimic trash|past pann|past upbraid reprov|e reproach round_on |lay_into snip|e_at
                    rag|past_at rag|past_against fum|e_at fum|e_about fum|e_over bristl|e_at |take_a_swipe_at |take_a_dig_at |take_a_pop_at
                    |take_a_shot_at |take_exception_to |take_umbrage_at |take_offence_at |take_offense_at bewail mourn salut|past
                    exalt ballyhoo trumpet|past champion|past espous|e condon|e rebuff disown disclaim retract recant
                    |make_light_of |make_fun_of pok|e_fun_at pour_scorn_on pour_cold_water_on
                    heap_praise_on heap_scorn_on heap_blame_on call_into_question walk_back row_back_on
                    back_away_from |give_short_shrift_to
                    |speak_out_about |speak_up_for vent_about mus|e_about mus|e_on mus|e_over enthus|e_about
                    enthus|e_over rav|e_about rav|e_over gush|es_about gush|es_over wax|es_lyrical_about grumbl|e_about
                    grumbl|e_at moan_about whing|e_about grip|e_about grous|e_about gloat_about gloat_over crow_about crow_over
                    quibbl|e_with quibbl|e_over quibbl|e_about warn_off hark_back_to apologis|e_for apologiz|e_for
                    |seek_to_justify |seek_to_defend |seek_to_downplay |seek_to_play_down call_time_on rail_about
                    rant_about rant_against inveigh_against fulminat|e_against fulminat|e_at thunder_against
                    preach_about lectur|e_about pontificat|e_on pontificat|e_about reminisc|e_about |swear_by
                    marvel_at wonder_about wonder_at theoris|e_about theoriz|e_about speculat|e_about speculat|e_on
                    deliberat|e_on ruminat|e_on expound_on opin|e_on sound_off_about |hold_forth_on |go_on_about |go_on_record_about
                    bemoan decr|y inquir|e_about enquir|e_about quizz|past_about quizz|past_on press|past_on
                    press|past_about""",
            ),
            CueClass(
                name="expect",
                frames="passive",
                verbs="""expect intend reject declar|e deem press|es portray recommend criticiz|e criticis|e ask alleg|e accus|e report
                    rumour rumor believ|e |think |understand describ|e |put_at |see_as |see_to |know_to claim estimat|e suspect urg|e""",
            ),
            CueClass(
                name="quoted",
                frames="quotation that clause fronted stative",
                verbs="quot|e_as_saying cit|e_as_saying quot|e_saying |hear_saying |hear_to_say report_as_saying record|_as_saying",
            ),
            CueClass(name="claim to", frames="infinitive", verbs="claim profess|es purport"),
            CueClass(
                name="apologise",
                frames="quotation that fronted addressee",
                verbs="apologis|e apologiz|e",
                about="for over",
            ),
            CueClass(name="order", frames="urge infinitive that", verbs="order instruct command direct"),
            CueClass(
                name="judged",
                frames="agent",
                verbs="""condemn criticiz|e criticis|e denounc|e describ|e dismiss|es prais|e hail welcom|e brand du|b label slat|e
                    mock ridicul|e deplor|e applaud commend laud deem rubbish|es call echo|es rebuk|e lambast|e deny refut|e""",
            ),
            CueClass(name="call", frames="calling", verbs="call"),
            CueClass(
                name="undecided",
                frames="",
                verbs="""confirm_nor_deny confirm_nor_denied confirm_nor_denying confirm_or_deny confirm_or_denied
                    confirm_or_denying den|y_nor_confirm den|y_nor_confirmed den|y_or_confirm den|y_or_confirmed""",
            ),
            CueClass(name="see", frames="that question", verbs="|see"),
            CueClass(name="see as", frames="urged", verbs="|see view regard perceiv|e interpre|t rat|e", about="as at"),
            CueClass(name="value", frames="urged that", verbs="|put", about="at"),
            CueClass(
                name="state of mind",
                frames="that clause stative",
                verbs="""adamant|adj confident|adj certain|adj sure|adj convinc|e optimistic|adj hopeful|adj doubtful|adj sceptical|adj
                    skeptical|adj unsure|adj worr|y afraid|adj unaware|adj mindful|adj unconvinced|adj delight|past insistent|adj
                    resolute|adj unequivocal|adj bullish|adj upbeat|adj pessimistic|adj satisf|y persuad|e aware|adj""",
            ),
            CueClass(
                name="emotion",
                frames="that stative",
                verbs="""glad|adj happy|adj pleas|past reliev|past proud|adj sorry|adj disappoint|past surpris|past
                    astonish|past concerned|adj grateful|adj thankful|adj heartened|adj dismay|past furious|adj angry|adj
                    positive|adj""",
            ),
            CueClass(name="appear", frames="infinitive raising", verbs="seem appear"),
        ),
        verbs="""
            go goes went going gone come comes came coming get gets got getting make makes made making take takes took taken taking
            give gives gave given giving become becomes became becoming begin begins began begun beginning bring brings brought
            buy buys bought keep keeps kept leave leaves left lose loses lost run runs ran running meet meets met pay pays paid
            put puts rise rises rose risen fall falls fell fallen grow grows grew grown draw draws drew drawn win wins won winning
            send sends sent build builds built spend spends spent stand stands stood sit sits sat hit hits cut cuts let lets lead
            leads led choose chooses chose chosen break breaks broke broken speak speaks wear wears wore catch caught drive drives
            drove fight fights fought fly flew forget forgot hold holds held hang hung hide hid keep kept lie lies lay mean means
            meant ride rode ring rang sell sells sold shake shook shoot shot shut sleep slept steal stole stick stuck strike struck
            swear swore teach taught throw threw wake woke win work works need needs seem use uses continue continues remain remains
            include includes follows follow requires require helps help turns turn starts start plays play moves move lives live
            happens happen provides provide wins looks look goes runs serves serve becomes stands represents represent deserves
            deserve means appears appear exists exist depends depend belongs belong faces face matters gives takes makes gets
            comes sends spends pays loses meets leaves allows allow lacks lack owns tries try talks talk votes
            ate beat beaten became bent bet bit bitten bled blew blown bred brought burnt burst chosen clung cost costs crept cut
            dealt died dies dug drank dreamt driven drunk eaten fallen fed fell fled flung flown forbade forbidden forgave forgiven
            forgotten froze frozen gone grown hidden hurt inflicted knelt knitted laid leapt learnt lent lied lit made meant melted
            mistook outdid overcame overran oversaw overthrew overthrown overtook overturned owed owes partook proven quit rebuilt
            redrew repaid rewrote ridden risen sank shaken shed shone shown shrank shrunk slain slid slung slunk spat sped spelt
            spilt split spoilt sprang spread sprung spun stank sting stolen stood strewn strode stricken stung sunk swam swept
            swollen swum swung tied tore torn threw thrown thrust trod trodden undergone undertaken undertook underwent undid undone
            unwound upheld upset used vied withdrawn withdrew withheld withstood woke woken wore worn wound wove woven
            acquir|e affect achiev|e afford| appl|y arriv|e attain| avoid| behav|e borrow| breath|e bur|y carr|y celebrat|e collaps|e collapse|e
            compl|y consider|past consist| contain| contribut|e creat|e cultivat|e degrad|e delet|e destroy| deliver| depriv|e deteriorat|e
            devot|e diminish|es disappear| eliminat|e emerg|e enabl|e endanger| endur|e enforc|e enjoy| ensur|e enter| entertain|
            erod|e escap|e evolv|e exceed| exclud|e expand| exploit| extend| fail| flourish|es fulfil| fulfils| gather| generat|e govern|
            guarant|ee happen| ignor|e imped|e improv|e inherit| inspir|e interfer|e introduc|e invad|e invest| investigat|e involv|e jeopardis|e
            jeopardiz|e join| justif|y kill| lack| launch|es locat|e los|e lov|e manag|e merg|e migrat|e multipl|y obey| obtain| occup|y
            occur|r operat|e overlook| overwhelm| participat|e perform| perish|es persist| plummet| possess|es preserv|e pretend| prevail|
            prevent| produc|e proliferat|e protect| prov|e punish|es pursu|e reach|es receiv|e recover| reduc|e rel|y remember|
            remov|e replac|e resembl|e resign| resist| resolv|e restor|e resum|e retain| retir|e return|past save|past serv|e
             sniff| solv|e strengthen|  subsid|e succeed| suffer| suffic|e suit| surrender| surviv|e sustain| tackl|e tend|
            terrif|y thriv|e tolerat|e tr|y undergo| undergoes undermin|e unit|e vanish|es violat|e wait| warrant| wast|e wander|
            weaken| widen| worsen| worship| yearn| yield|""",
        verb_endings=Paradigm(finite="ed", participle="ed", gerund="ing"),
        noun_cues="""statement claim allegation accusation assertion belief view opinion argument suggestion promise pledge vow warning
            announcement declaration admission confession insistence concern fear hope demand call criticism complaint
            prediction denial question comment remark proposal idea notion conclusion claims allegations accusations
            assertions beliefs views opinions arguments suggestions promises pledges warnings concerns fears hopes demands calls
            complaints predictions denials doubt doubts misgivings scepticism questions comments remarks proposals ideas statements
            assurance assurances guarantee guarantees suspicion suspicions conviction contention contentions plea pleas
            insinuation insinuations revelation revelations reassurance reassurances acknowledgement acknowledgment
            rumour rumours rumor rumors recommendation recommendations speculation skepticism threats assumption
            assumptions reminder reminders testimony""",
        issuing="""|make issu|e releas|e publish|es deliver |give rais|e |put_out offer express|es voic|e post read""",
        according="according_to in_the_words_of by_the_words_of in_the_view_of in_the_opinion_of in_the_eyes_of",
        clitics="'s 't 're 've 'll 'd 'm",
        determiners="""the a an his her its their my your our no every certain""",
        quantifiers="""at_least at_most more_than less_than fewer_than no_more_than no_fewer_than as_many_as up_to another this these those some many most all both each several few one two three four five half much more any either
            neither other others such none""",
        of="of",
        particles="""in on at by for with from into about against over under between among through during after before since until
            without within toward towards upon across behind beyond despite via amid near like out up down off around along above
            below regarding concerning including aboard versus than to""",
        agent="by",
        that="that",
        to="to",
        relatives="who which whom whose",
        questions="what whether how why if where when who which whose",
        conjunctions="and or but nor yet plus",
        breakers="while although though whereas because since as after before when until unless where",
        subordinators="while although though whereas because since after before when until unless if once as where so despite",
        as_="as",
        auxiliaries="""used_to going_to able_to has have had do does did will would can could may might must shall should 'll 'd 've hasn haven hadn don
            doesn didn won wouldn couldn shouldn cannot ain mustn""",
        copula="is are was were be been being am 're 'm isn aren wasn weren gets got",
        negations="not never 't",
        adverbs="""also then again later now still even just only already once twice often always sometimes soon ever too further
            instead meanwhile however thus therefore perhaps maybe indeed back almost first since yet rather quite very so
            long ago here there today last_night late_last_night""",
        adverb_endings="ly",
        subject_pronouns="i he she they we it you everyone everybody someone somebody nobody anyone there that's it's",
        object_pronouns="me him them us her himself herself themselves itself myself",
        times="""last next monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march april
            june july august september october november december mon tue wed thu fri sat sun
            monday_morning monday_afternoon monday_evening monday_night tuesday_morning tuesday_afternoon
            tuesday_evening tuesday_night wednesday_morning wednesday_afternoon wednesday_evening wednesday_night
            thursday_morning thursday_afternoon thursday_evening thursday_night friday_morning friday_afternoon
            friday_evening friday_night saturday_morning saturday_afternoon saturday_evening saturday_night
            sunday_morning sunday_afternoon sunday_evening sunday_night""",
        nouns="""family families reply ally rally assembly supply monopoly anomaly bully butterfly jelly belly lily
            italy sicily fly assemblies""",
        head_last=True,
        opinions="for",
        opinions_described=True,
        plurals_like_verbs=True,
        leads="""view opinion impression belief feeling contention assumption argument complaint message verdict conclusion
            assessment warning position stance claim fear hope concern""",
        speechless="""attack attacks storm storms fire fires blaze explosion blast bomb bombing flood floods flooding earthquake
            quake hurricane tornado typhoon virus disease illness epidemic pandemic outbreak accident crash fall drought
            famine weather wind winds rain rains rainfall snow heat temperature temperatures war conflict fighting violence clashes
            landslide avalanche wave waves tsunami eruption smoke traffic economy shares profits prices wages sales exports imports
            inflation growth recession unemployment shortage shortages scarcity delay delays move moves deal victory defeat loss losses
            success failure rise increase decrease decline drop surge slowdown boom election vote cuts closure closures tax taxes
            tariffs sanctions talks negotiations protests demonstrations riots unrest strike strikes blockade raid raids
            arrest arrests murder killing killings death deaths shooting shootings knife gun weapon weapons car train plane bus
            truck lorry ship boat bridge building road system technology software device product products""",
        silence="comment elaborate say speculate disclose specify drawn nothing discuss respond",
        labels="""video videos watch listen read photos photo gallery pictures transcript exclusive breaking live update updated
            analysis opinion editorial poll quiz explainer factbox podcast review obituary letters comment column map chart
            report revealed confirmed q&a interview profile feature correction""",
        manner="""statement interview speech letter email e-mail post tweet message memo report press conference release briefing
            rally news comments remarks article column op-ed video debate phone call telephone ad editorial blog filing
            testimony hearing appearance event forum Facebook Twitter television radio CNN Fox""",
    ),
    shades=Shades(
        negating_prefixes="un in im ir il dis non non-",
        hedges={
            "distance": "so-called so_called self-styled self-proclaimed supposed supposedly purported purportedly"
            " what_is_called what_they_call what_he_calls what_she_calls what_it_calls what_he_called what_it_called",
            "hearsay": "reportedly allegedly alleged apparently presumably presumed said_to_be believed_to thought_to"
            " rumoured rumored unconfirmed it_is_said seems seem seemed appears_to appear_to appeared_to",
            "possibility": "could might may_be may_have may_not may possibly possible perhaps maybe probably probable"
            " potentially potential likely unlikely suggests suggest suspected suspects",
            "conditional": "would should can able expected_to is_to are_to was_to were_to set_to due_to tipped_to poised_to intend*"
            " expect* projected_to forecast* chance chances threaten*",
            "about": "about around roughly approximately some nearly almost close_to or_so estimated an_estimated"
            " practically virtually more_or_less just_over just_under",
            "bound": "at_least at_most up_to as_many_as as_much_as can_reach could_reach reaching more_than less_than fewer_than over under no_more_than no_less_than upwards_of in_excess_of",
        },
        plain="talk_about talks_about talking_about talked_about speak_about speaks_about speaking_about spoke_about think_about"
        " thinking_about thought_about ask_about asked_about asking_about worried_about worry_about concerned_about"
        " concerns_about all_about what_about how_about know_about knew_about learned_about heard_about hear_about"
        " write_about wrote_about complain_about complained_about questions_about doubts_about happy_about right_about"
        " wrong_about over_the over_his over_her over_its over_their"
        " run_over took_over take_over taken_over under_the under_way turn_around around_the bring_about",
        negations="not no never nobody none neither nor without nothing nowhere cannot isn't aren't wasn't weren't don't"
        " doesn't didn't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't mustn't ain't n't",
        reversals="refuse_to refuses_to refused_to refusing_to decline_to declines_to declined_to fail_to fails_to"
        " failed_to failing_to unable_to deny denies denied denying",
        negative="refut* denounc* dismissed dismisses refus* deny denies denied denying denial* fail* lack* absence unable impossible unknown unclear unaware ignor* hardly barely scarcely"
        " rather_than instead_of instead reject* rule_out rules_out ruled_out far_from cease ceases ceased ceasing give_up gives_up gave_up giving_up avoid* prevent* ban bans banned banning prohibit*"
        " forbid* forbidden unlikely non stop* halt* free_of little few except unless only false* untrue false failure failures rejected",
        intensity="comprehensive=+ full-scale=+ brutally=+ violently=+ fiercely=+ bitterly=+ gravely=+ merely=- absolutely=+ completely=+ totally=+ entirely=+ utterly=+ fully=+ extremely=+ very=+ highly=+ firmly=+"
        " strongly=+ deeply=+ strictly=+ categorically=+ sharply=+ significantly=+"
        " massively=+ severely=+ seriously=+ drastically=+ dramatically=+ hugely=+ particularly=+ especially=+"
        " critically=+ heavily=+ slightly=- somewhat=- partly=- partially=- a_little=- a_bit=- fairly=- rather=-"
        " moderately=- marginally=- modestly=- mildly=- relatively=-",
        scales={
            "casualty": "injured=1 injuries=1 wounded=1 hurt=1 killed=3 dead=3 died=3 deaths=3 killing=3",
            "fall": "dip=1 dips=1 dipped=1 ease=1 eased=1 slip=1 slipped=1 fall=2 falls=2 fell=2 fallen=2 drop=2"
            " drops=2 dropped=2 decline=2 declined=2 decrease=2 decreased=2 plunge=3 plunged=3 plummet=3"
            " plummeted=3 collapse=3 collapsed=3 slump=3 slumped=3 crash=3 crashed=3 tumble=3 tumbled=3"
            " sink=2 sank=2 sunk=2 shrink=2 shrank=2 shrunk=2 slide=2 slid=2 falling=2 dropping=2"
            " declining=2 decreasing=2 decreases=2 slipping=1 plunges=3 plunging=3 plummeting=3 plummets=3"
            " collapses=3 collapsing=3 nosedive*=3 slumping=3",
            "rise": "edge_up=1 edged_up=1 rise=2 rises=2 rose=2 risen=2 grow=2 grew=2 grown=2 increase=2"
            " increased=2 climb=2 climbed=2 soar=3 soared=3 surge=3 surged=3 skyrocket=3 skyrocketed=3"
            " rocket=3 rocketed=3 explode=3 exploded=3 rising=2 growing=2 grows=2 increases=2 increasing=2"
            " climbs=2 climbing=2 soars=3 soaring=3 surges=3 surging=3 skyrocketing=3 explodes=3"
            " explosion=3 growth=2",
            "share": "few=1 some=2 several=2 many=3 much=3 most=4 majority=4 all=5 every=5 entire=5 whole=5",
            "often": "at_times=2 from_time_to_time=2 rarely=1 seldom=1 sometimes=2 occasionally=2 often=3 frequently=3 usually=4 always=5",
            "killing": "died=1 dead=1 death=1 deaths=1 died=1 killing=2 killings=2 killed=2 homicide=2 homicides=2 murder=3"
            " murders=3 murdered=3 assassination=3 massacre=4 massacred=4 slaughter=4 slaughtered=4",
            "war": "special_operation=1 special_military_operation=1 conflict=2 offensive=3 war=4 invasion=5"
            " aggression=5",
            "fighter": "freedom_fighter=1 freedom_fighters=1 rebel=2 rebels=2 insurgent=2 insurgents=2 militant=2"
            " militants=2 fighter=2 fighters=2 extremist=3 extremists=3 terrorist=4 terrorists=4",
            "government": "government=2 administration=2 leadership=2 regime=3 dictatorship=4 junta=4",
            "blame": "crimes=4 failures=3 errors=2 mistakes=2 blunder=3 mistaken=1 wrong=2 mistake=2 error=2"
            " failure=3 scandal=4 crime=4 robbed=4 stole=4 theft=4 swindle=4 misjudgement=1 misjudgment=1"
            " oversight=1 disaster=4 catastrophe=4 disgrace=4",
            "dispute": "disagreement=1 dispute=2 row=2 quarrel=2 deceived=3 cheated=3 betrayed=3",
            "untrue": "unfounded=1 baseless=1 untrue=1 incorrect=1 inaccurate=1 false=2 lie=3 lies=3 fabrication=3"
            " misleading=1 wrong=2 lied=3 lying=3 liar=3 liars=3",
            "harm": "dire=3 risk=1 reckless=3 irresponsible=3 disturbing=2 alarming=2 terrible=3 concerning=1 worrying=1"
            " risky=1 dangerous=2 serious=2 devastating=3 catastrophic=3 disastrous=3",
            "asks": "orders=4 asks=1 urges=2 demands=3 commanded=4 requests=1 request=1 requested=1 ask=1 asked=1 urge=2 urged=2 appeal=2 demand=3 demanded=3 order=4 ordered=4",
            "critic": "slams=3 criticises=2 criticizes=2 condemns=3 denounces=3 attacked=3 questions=1 blasted=3 blasts=3 lambasted=3 attacks_as=3 rejected=3 question=1 questioned=1 criticise=2"
            " criticised=2 criticize=2 criticized=2 condemn=3 condemned=3 slam=3 slammed=3 denounce=3"
            " denounced=3",
            "protest": "protested=2 protesting=2 demonstrated=2 demonstrating=2 rallied=2 rioted=4 rioting=4 disturbances=3 clashes=3 gathering=1 rally=2 demonstration=2 protest=2 protests=2"
            " demonstrations=2 unrest=3 riot=4 riots=4 uprising=4",
            "damage": "damage=1 damages=1 damaged=1 wreck=2 wrecked=2 destroy=3 destroys=3 destroyed=3 destruction=3"
            " obliterated=4 annihilated=4",
            "event": "incident=1 incidents=1 accident=2 accidents=2 attack=3 attacks=3 terror_attack=4"
            " terror_attacks=4",
            "trouble": "difficulty=1 difficulties=1 problem=1 problems=1 crisis=3 crises=3 catastrophe=4 disaster=4",
            "comers": "refugee=1 refugees=1 migrant=2 migrants=2 illegals=4 infiltrators=4",
            "fear": "concern=1 concerns=1 unease=1 worry=2 worries=2 alarm=2 fear=2 fears=2 panic=4 terror=4"
            " frightened=3 terrified=4 afraid=2",
            "fraud": "untidy=1 irregularity=1 irregularities=1 inaccuracies=1 manipulation=2 manipulated=2"
            " falsified=3 forged=3 fraud=3 rigged=3",
            "cancel": "delay=1 delayed=1 postpone=1 postponed=1 suspend=2 suspended=2 cancel=3 cancelled=3"
            " canceled=3 scrap=3 scrapped=3",
            "decide": "consider=1 considers=1 considering=1 plan=2 plans=2 planned=2 decided=3 decides=3 resolved=3",
            "warn": "warn=1 warns=1 warned=1 threaten=3 threatens=3 threatened=3",
            "leave": "stepped_down=1 resigned=1 dismissed=2 fired=3 sacked=3 ousted=4 expelled=4",
            "mood": "worried=1 worried_about=1 concerned=1 concerned_about=1 uneasy=1 disappointed=1 dissatisfied=1 unhappy=1 annoyed=2 irritated=2"
            " upset=2 angry=3 angered=3 furious=3 outraged=4 enraged=4 livid=4 incensed=4",
            "size": "small=1 tiny=1 considerable=3 significant=3 substantial=3 large=3 big=3 huge=5 enormous=5"
            " gigantic=5 colossal=5 massive=5",
            "capture": "liberated=1 liberation=1 took_control=2 taken_control=2 taking_control=2 captured=3 seized=3"
            " capture=3 seizure=3 occupied=4 occupation=4 annexed=4 annexation=4 conquered=4",
            "crowd": "crowd=2 crowds=2 mob=4 mobs=4 horde=4 hordes=4",
            "rioters": "crowd=2 mob=4 mobs=4 demonstrators=2 protesters=2 protestors=2 marchers=2 troublemakers=3 agitators=3 rioters=4"
            " thugs=4 hooligans=4 vandals=4 looters=4",
            "bribe": "payment=1 payments=1 gift=1 gifts=1 donation=1 donations=1 fee=1 fees=1 bribe=4 bribes=4"
            " bribery=4 kickback=4 kickbacks=4",
            "savings": "saving=1 savings=1 adjustments=1 cuts=3 cutbacks=3 austerity=4",
            "flight": "left_the=1 left_their=1 leave=1 departed=1 leaving=1 flee=3 fled=3 fleeing=3 escape=3 escaped=3",
            "margin": "narrow=1 slim=1 close=1 clear=3 comfortable=3 crushing=5 overwhelming=5 landslide=5",
            "praise": "accepted=1 tolerated=1 welcomed=2 welcomes=2 praised=3 praises=3 hailed=3 hails=3"
            " celebrated=3 applauded=3",
            "good": "satisfactory=1 decent=1 good=2 excellent=4 outstanding=4 brilliant=4",
            "bad": "bad=2 poor=2 terrible=4 awful=4 dreadful=4 horrific=4 appalling=4 deadly=4",
            "hard": "challenging=2 complicated=2 tricky=2 difficult=2 hard=2 tough=2 impossible=4 hopeless=4",
            "disorder": "delays=1 disruption=2 disruptions=2 confusion=2 disorder=3 turmoil=3 chaos=4 anarchy=4",
            "violence": "pushed=1 shoved=1 hit=2 struck=2 beat=3 beaten=3 thrashed=3 tortured=4 torture=4",
            "restrict": "restrict=1 restricts=1 restricted=1 restriction=1 restrictions=1 limit=1 limits=1 limited=1"
            " ban=3 bans=3 banned=3 prohibit=3 prohibited=3 prohibition=3 outlaw=3 outlawed=3",
            "want": "shortage=1 shortages=1 scarcity=1 hunger=3 famine=4 starvation=4",
            "outcry": "criticism=1 objections=1 displeasure=1 anger=3 outcry=3 outrage=4 fury=4",
            "shock": "surprised=1 astonished=2 shocked=3 stunned=2 appalled=4 horrified=4",
            "coup": "change_of_power=1 change_of_government=1 transition=1 takeover=2 coup=4 putsch=4",
            "arrivals": "arrival=1 arrivals=1 influx=3 wave=3 flood=4",
            "duty": "can=1 may=1 should=2 ought_to=2 must=3 has_to=3 have_to=3 had_to=3 needs_to=3 need_to=3 forced=4"
            " compelled=4 obliged=4",
            "hinder": "slow=1 slows=1 slowed=1 slowing=1 hamper=2 hampers=2 hampered=2 disrupt=2 disrupts=2 disrupted=2"
            " halt=3 halts=3 halted=3 stopped=3 paralyse*=4 paralyze*=4 crippled=4 brought_to_a_standstill=4",
            "neglect": "overlooked=1 missed=1 neglected=2 disregarded=2 ignored=3 dismissed=3 concealed=4 covered_up=4"
            " hid=4 suppressed=4",
            "entry": "entered=1 entering=1 enter=1 forced_their_way=2 pushed_into=2 broke_into=3 broken_into=3"
            " breached=3 stormed=4 storming=4 raided=4",
            "pledge": "hope=1 hopes=1 hoped=1 intends=2 aims=2 promise=3 promises=3 promised=3 pledged=3 pledges=3"
            " vowed=3 vows=3 guarantee=4 guarantees=4 guaranteed=4",
            "regret": "regrets=1 regretted=1 regret=1 apologise*=3 apologize*=3 apology=3 apologies=3",
            "proof": "demonstrates=2 confirms=3 confirmed=3 suggest=1 suggests=1 suggested=1 indicate=2 indicates=2 indicated=2 show=2 shows=2 showed=2"
            " shown=2 prove=4 proves=4 proved=4 proven=4 proof=4",
            "custody": "questioned=1 interrogated=1 detained=3 arrested=3 jailed=5 imprisoned=5",
            "guilt": "suspected=1 accused=3 charged=3 indicted=3 convicted=5 found_guilty=5 guilty=5",
            "plot": "plan=1 plans=1 idea=1 scheme=3 schemes=3 plot=3 plots=3 conspiracy=4 conspiracies=4",
            "ally": "partner=1 partners=1 ally=1 allies=1 puppet=4 puppets=4 accomplice=4 accomplices=4 henchman=4"
            " henchmen=4 stooge=4 stooges=4",
            "propaganda": "information=1 message=1 messages=1 narrative=1 propaganda=4 disinformation=4 brainwashing=4",
            "wing": "conservative=1 conservatives=1 right-wing=2 rightist=2 far-right=3 hard-right=3 extreme-right=3"
            " fascist=5 fascists=5 nazi=5 nazis=5 neo-nazi=5 neo-nazis=5",
            "deport": "returned=1 repatriated=1 relocated=1 deported=3 expelled=3 kidnapped=4 abducted=4",
            "defeat": "setback=1 setbacks=1 defeat=2 defeats=2 rout=4 debacle=4 humiliation=4 humiliating=4",
            "overhaul": "adjust=1 adjusts=1 adjusted=1 tweak=1 tweaks=1 tweaked=1 change=2 changes=2 changed=2 reform=2"
            " reforms=2 reformed=2 overhaul=4 overhauls=4 overhauled=4 revolution=4 upheaval=4 abolished=4",
            "tycoon": "businessman=1 businesswoman=1 entrepreneur=1 investor=1 tycoon=2 magnate=2 billionaire=2"
            " oligarch=4 oligarchs=4 profiteer=4 speculator=4",
        },
        sequence="before=< after=> then=>> afterwards=>> later=>> subsequently=>> first=<< initially=<< beforehand=<<",
        says_self="would_like_to want_to taking_this_opportunity as_i_said as_i_have_said let_me i_must_say i_wish_to"
        " at_the_same_time as_for in_turn in_addition moreover furthermore however meanwhile therefore also",
        questions="asked ask asks asking wondered question questions inquired enquired",
        hedging_verbs="could might may may_be may_have may_not seems seem seemed appears_to appear_to appeared_to suggests"
        " suggest suspects",
        vague_counts="several many some numerous a_few few dozens_of dozens hundreds_of hundreds thousands_of thousands"
        " scores_of several_dozen several_hundred a_number_of a_handful_of tens_of_thousands_of",
        parts="half=0.5 a_third=0.333 one_third=0.333 two_thirds=0.667 a_quarter=0.25 one_quarter=0.25"
        " three_quarters=0.75 a_fifth=0.2 one_fifth=0.2 two_fifths=0.4 a_tenth=0.1 one_in_three=0.333"
        " one_in_four=0.25 one_in_five=0.2 one_in_ten=0.1 every_second=0.5 every_third=0.333 every_fourth=0.25"
        " every_fifth=0.2 every_tenth=0.1",
        ordinals="second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12",
        multiples="twice=2 double=2 doubled=2 doubles=2 doubling=2 twofold=2 thrice=3 three_times=3 triple=3"
        " tripled=3 triples=3 tripling=3 treble=3 trebled=3 threefold=3 four_times=4 fourfold=4"
        " quadrupled=4 quadruple=4 five_times=5 fivefold=5 six_times=6 seven_times=7 eight_times=8"
        " nine_times=9 ten_times=10 tenfold=10 halved=0.5 halve=0.5 halving=0.5",
        orders="dozens_of=10 hundreds_of=100 thousands_of=1000 tens_of_thousands_of=10000"
        " dozens=10 hundreds=100 thousands=1000 tens_of_thousands=10000 hundreds_of_thousands=100000"
        " millions=1000000 scores_of=10 several_dozen=10 several_hundred=100 several_thousand=1000",
    ),
    amounts=Amounts(
        unit_words="metre=m metres=m kilometre=km kilometres=km centimetre=cm centimetres=cm millimetre=mm millimetres=mm litre=L litres=L tonne=t tonnes=t kilo=kg kilos=kg square_metre=m2 square_metres=m2 square_kilometre=km2 square_kilometres=km2 cubic_metre=m3 cubic_metres=m3 mph=[mi_i]/h kph=km/h",
        magnitudes="k=1e3 m=1e6 mn=1e6 mln=1e6 b=1e9 bn=1e9 tn=1e12 trn=1e12 hundred=100 dozen=12 crore=1e7 lakh=1e5"
        " millions=1e6 billions=1e9 trillions=1e12 thousands=1e3",
        number_words="zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12"
        " thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40"
        " fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 thousand=1e3",
        number_joints="and",
        ones_before_magnitudes="a=1 an=1 half_a=0.5 a_quarter_of_a=0.25",
        decimal_words="point",
        fractions="half=2 halves=2 third=3 thirds=3 quarter=4 quarters=4 fifth=5 fifths=5 sixth=6 sixths=6 seventh=7 sevenths=7 eighth=8 eighths=8 ninth=9 ninths=9 tenth=10 tenths=10 twentieth=20 twentieths=20 hundredth=100 hundredths=100 thousandth=1000 thousandths=1000",
        rests="and_a_half=0.5 and_a_quarter=0.25 and_a_third=0.333333 and_three_quarters=0.75",
        currency_words="dollar=USD dollars=USD us_dollar=USD us_dollars=USD u.s._dollar=USD u.s._dollars=USD"
        " american_dollars=USD bucks=USD canadian_dollars=CAD australian_dollars=AUD new_zealand_dollars=NZD"
        " hong_kong_dollars=HKD singapore_dollars=SGD euro=EUR euros=EUR pound=GBP pounds=GBP pounds_sterling=GBP"
        " sterling=GBP quid=GBP yen=JPY yuan=CNY renminbi=CNY ruble=RUB rubles=RUB rouble=RUB roubles=RUB tenge=KZT"
        " rupee=INR rupees=INR indian_rupees=INR pakistani_rupees=PKR won=KRW franc=CHF francs=CHF swiss_francs=CHF"
        " french_francs=FRF belgian_francs=BEF krona=SEK kronor=SEK krone=NOK kroner=NOK zloty=PLN zlotys=PLN"
        " swedish_crowns=SEK norwegian_crowns=NOK danish_crowns=DKK czech_crowns=CZK crowns=crown"
        " hryvnia=UAH hryvnias=UAH lira=TRY liras=TRY turkish_lira=TRY lire=ITL lari=GEL manat=AZN som=KGS sum=UZS"
        " peso=MXN pesos=MXN peseta=ESP pesetas=ESP real=BRL reais=BRL rand=ZAR shekel=ILS shekels=ILS dirham=AED"
        " dirhams=AED riyal=SAR riyals=SAR rial=IRR rials=IRR dinar=KWD dinars=KWD baht=THB ringgit=MYR rupiah=IDR"
        " dong=VND forint=HUF forints=HUF koruna=CZK leu=RON lei=RON lev=BGN leva=BGN naira=NGN"
        " mark=DEM marks=DEM deutsche_marks=DEM deutschmarks=DEM finnish_marks=FIM guilders=NLG dutch_guilders=NLG"
        " bitcoin=XBT btc=XBT bitcoins=XBT",
        minor_units="cent cents penny pence kopeck kopecks",
        minus="minus negative",
        percent_points="percentage_point percentage_points",
        percent_words="percent per_cent percents percentage pct percentage_point percentage_points",
        percent_before="per_cent_of percent_of",
        unit_joints="of of_a of_one",
        hedges="about around some nearly almost roughly approximately over under up_to at_least at_most more_than"
        " less_than fewer_than no_more_than no_less_than no_fewer_than as_many_as as_much_as as_few_as as_little_as close_to"
        " just_over just_under just_about well_over just_above only just an_estimated estimated an_average_of a_record"
        " record a_record_of reportedly perhaps maybe possibly some_of above below in_excess_of upwards_of exactly"
        " precisely slightly_more_than slightly_less_than a_little_over",
        hedges_after="or_so or_more or_less or_thereabouts at_least at_most approximately on_average",
        not_counted="of in on at to and or the a an by from for with as is are was were be been has have had will would"
        " could can may might that which who than but not more less other others times per out he she they it we i"
        " said after before when while if this these those into over under up down about am pm a.m p.m ago later old"
        " straight each until during because since between against where also so then only still just yet his her its"
        " their our my there here what how all both either neither nor percent",
        reaches="reached reaches reach reaching totalled totaled totalling totaling amounted_to amounts_to stood_at"
        " stands_at came_to comes_to rose_to rise_to rises_to risen_to grew_to grown_to climbed_to jumped_to fell_to"
        " dropped_to declined_to increased_to decreased_to hit exceeded exceeds surpassed topped was were is are"
        " will_be would_be could_reach would_reach will_reach has_reached cost costs would_cost will_cost remained_at"
        " estimated_at put_at valued_at worth equals equalled",
        date_joints="of",
        times="yesterday=-1d today=0d tonight=0d tomorrow=+1d the_day_before_yesterday=-2d the_day_after_tomorrow=+2d"
        " this_morning=0d this_afternoon=0d this_evening=0d last_night=-1d"
        " this_week=0w last_week=-1w next_week=+1w the_previous_week=-1w this_month=0m last_month=-1m next_month=+1m"
        " this_year=0y last_year=-1y next_year=+1y the_previous_year=-1y previous_year=-1y the_coming_year=+1y"
        " last_{month}=-1 next_{month}=+1 this_{month}=0 in_{month}=0 since_{month}=0 until_{month}=0 early_{month}=0"
        " late_{month}=0 mid-{month}=0 {month}_last_year=-1 last_{weekday}=-1 next_{weekday}=+1 on_{weekday}=0"
        " this_{weekday}=0 {weekday}=0 {n}_years_ago=-1y {n}_months_ago=-1m {n}_weeks_ago=-1w {n}_days_ago=-1d"
        " a_year_ago=-1y a_month_ago=-1m a_week_ago=-1w"
        " by_{month}=0",
        halves="and_a_half",
        clock_signs="o'clock a.m. p.m. am pm",
        clock="half_past_{h}=30 quarter_past_{h}=15 quarter_to_{h}=-15",
        apart="before prior_to ahead_of on_the_eve_of until till about regarding concerning marking commemorating of",
        after="after following since",
        published="published aired broadcast televised",
    ),
    concepts="""
government: government* govern governs governed governing governance
cabinet: cabinet cabinets
president: president presidents presidential presidency
vice_president: vice_president vice-president vice_presidents
prime_minister: prime_minister* premier premiers premiership
minister: minister ministers ministerial
ministry: ministry ministries
secretary: secretary secretaries secretary-general secretary_general secretariat
parliament: parliament* legislature*
parliament_chamber: house_of_commons house_of_representatives lower_house upper_house chamber chambers
legislator: lawmaker* legislator* deputy deputies congressman congressmen congresswoman mp mps
senate: senate senator senators
congress: congress congressional congresses
election: election* electoral elect elects elected electing reelect* re-elect* re_elect* by-election* by_election* midterm midterms
vote: vote votes voted voting
voter: voter voters electorate
ballot: ballot ballots polling_station* polling_place*
candidate: candidate candidates candidacy candidacies contender contenders nominee nominees
campaign: campaign campaigns campaigned campaigning campaigner campaigners
political_party: party parties
opposition: opposition opposition_party opponents
coalition: coalition coalitions
majority: majority majorities
minority: minority minorities
referendum: referendum* plebiscite*
democracy: democra*
democrat_party: democrat democrats democratic_party
republican_party: republican republicans gop
dictatorship: dictator* authoritarian* autocra* tyran* totalitarian* despot*
regime: regime regimes
republic: republic republics
king: king kings kingdom kingdoms
queen: queen queens
prince: prince princes princess princesses
monarchy: monarch* royal royals royalty crown throne emir emirs sultan sultans emperor emperors
state: state states statehood
federal: federal federation federations federated
country: country countries homeland
nation: nation nations national nationals nationally nationwide nationality nationalities
nationalist: nationalis*
capital_city: capital capitals
city: city cities town towns urban metropolis metropolitan
village: village villages villager villagers rural countryside
region: region regions regional regionally
province: province provinces provincial oblast
district: district districts county counties borough boroughs precinct precincts
neighbourhood: neighborhood* neighbourhood*
municipality: municipal municipality municipalities town_hall city_hall
mayor: mayor mayors mayoral
governor: governor governors gubernatorial
authority: authority authorities
official: official officials bureaucra* civil_servant* officialdom
power: power powers powerful empowered
leader: leader leaders leadership
boss: chief chiefs head heads boss bosses headed
reform: reform reforms reformed reforming reformist* reformer* overhaul*
politics: politic political politically politics policy policies policymaker* geopolitic*
politician: politician politicians
law: law laws legislation legislative legislat*
draft_law: bill bills draft_law
decree: decree* edict* executive_order*
constitution: constitution constitutions constitutional* unconstitutional*
resign: resign resigns resigned resigning resignation* step_down stepped_down stepping_down steps_down quit quits quitting
appoint: appoint* nominat* nominate* reappoint*
dismiss: dismiss dismissed dismisses dismissing dismissal* sack sacked sacking oust ousts ousted ousting fired impeach* layoff layoffs lay_off laid_off
citizen: citizen citizens citizenship civic
people: peoples folk
population: population populations demograph*
resident: resident residents inhabitant* dweller*
administration: administration administrations administrative administrator*
committee: committee* subcommittee* panel panels
commission: commission commissions commissioner*
council: council councils councillor* councilor*
assembly: assembly assemblies
session: session sessions plenary hearing hearings
mandate: mandate mandates mandated term_of_office
left_wing: leftist* left-wing left_wing far_left far-left
right_wing: right-wing right_wing
far_right: far-right far_right ultranationalist* neo-nazi* neo_nazi* fascist* fascism
conservative: conservative conservatives conservatism tory tories
liberal: liberal liberals liberalism
socialist: socialist socialists socialism social_democrat*
communist: communis*
extremism: extremis* radical radicals radicali*
propaganda: propaganda*
disinformation: disinformation misinformation fake_news fake_new
censorship: censor*
freedom: freedom freedoms liberty liberties free freely
rights: rights entitle* right_to
human_rights: human_right human_rights
equality: equality equal equally equals equity
inequality: inequalit* unequal* disparit*
discrimination: discriminat*
racism: racis* xenophob* antisemit* anti-semit* anti_semit* islamophob*
corruption: corrupt* graft
scandal: scandal*
crisis: crisis crises
protest: protest protests protested protesting protester* protestor* demonstrat*
rally: rally rallies rallied rallying marches marched marching gathering gatherings
riot: riot riots rioting rioter* unrest looting looted
revolution: revolution*
coup: coup coups putsch* overthrow* overthrew toppl*
rebellion: rebellion* uprising* insurrection* insurgen* revolt* mutiny
independence: independen*
sovereignty: sovereign sovereignty
separatist: separatis* secession* breakaway
autonomy: autonom* self-rule self_rule
reign: rule ruling ruler rulers reign*
civil_society: civil_society ngo ngos nongovernmental non-governmental non_governmental nonprofit* non-profit* non_profit* charity charities
activist: activist* activism
organization: organization* organisation* organize organise organized organised organizing organising organizer* organiser*
institution: institution institutions institutional institute institutes foundation
agency: agency agencies bureau bureaus
headquarters: headquarter*
state_of_emergency: state_of_emergency martial_law curfew curfews
diplomacy: diplomac* diplomat*
ambassador: ambassador*
embassy: embass* consul consuls consulate* consular
foreign: foreign foreigner* overseas abroad
foreign_minister: foreign_minister* foreign_secretary secretary_of_state foreign_ministry
international: international*
global: global globally globali* worldwide
world: world worlds
summit: summit summits
meeting: meet meets met meeting meetings
conference: conference* forum forums symposium*
negotiation: negotiat* talks bargain bargaining mediat* mediator*
dialogue: dialog dialogue* consultation* consult consulted consulting
agreement: agreement* deal deals accord accords pact pacts
agree: agree agrees agreed agreeing consensus
disagree: disagree*
treaty: treaty treaties convention conventions protocol protocols
sanction: sanction sanctions sanctioned sanctioning
embargo: embargo* boycott*
alliance: alliance* ally allies allied
partner: partner partners partnership* partnered
relation: relation relations relationship* ties bilateral
cooperation: cooperat* co-operat* co_operat* collaborat*
visit: visit visits visited visiting visitor*
delegation: delegation* delegate*
envoy: envoy envoys emissar*
spokesperson: spokes* press_secretary
representative: representative* represent represents represented representing representation
member: member members membership
join: join joins joined joining accession
union: union unions
unity: unity unite unites unify unified unification reunif* reunite* solidarity
conflict: conflict*
dispute: dispute* row feud* quarrel* controvers*
tension: tension* tense strained
border: border borders cross-border cross_border frontier*
territory: territor*
neighbour: neighbor neighbors neighbour neighbours neighboring neighbouring
annex: annex annexed annexation annexes annexing
western_world: western westerner*
empire: empire empires imperial* coloni*
economy: economy economies economic economics economically economist* macroeconomic*
growth: growth
recession: recession* downturn* depression stagnat* slowdown*
inflation: inflation* deflation*
price: price prices priced pricing
cost: cost costs costing costly
market: market markets marketplace*
stock_exchange: stock_exchange stock_market stock_markets wall_street bourse
stock_share: stock stocks shares equities
shareholder: shareholder* stockholder*
investor: investor investors
invest: invest invests invested investing investment* reinvest*
bank: bank banks banker* banking
central_bank: central_bank* federal_reserve
interest_rate: interest_rate*
rate: rate rates
credit_loan: loan loans credit credits lender* lending borrow*
debt: debt debts indebted* creditor*
deficit: deficit* shortfall*
budget: budget* fiscal
tax: tax taxes taxation taxpayer* taxed taxing taxable levy levies
tariff: tariff* duties import_duty
customs: customs
trade: trade trades traded trading trader*
business: business businesses commerce commercial commercially commercialis* commercializ* businessman businessmen
export: export exports exported exporting exporter*
import: import imports imported importing importer importers
company: company companies firm firms corporation* corporate enterprise* subsidiar*
startup: startup* start-up* start_up* entrepreneur*
manager: ceo ceos chief_executive* manager managers management manage managed managing executive executives director directors chairman chairwoman chairperson chairmen
industry: industr*
factory: factory factories manufactur*
production: production productions output
produce: produce produces produced producing producer*
product: product products
goods: goods merchandise commodit* cargo freight
sell: sell sells sold selling seller* sale sales
buy: buy buys bought buying buyer* purchas* acquir* acquisition* takeover*
customer: customer customers client clients clientele
consumer: consumer* consume consumed consumes consuming consumption
profit: profit profits profitable profitab* dividend*
loss: loss losses
revenue: revenue* turnover
income: income incomes
wage: wage wages salary salaries payroll
earn: earn earns earned earning earnings
worker: worker workers workforce
employee: employee* staff staffer* personnel
employer: employer employers
job: job jobs employ employed employs employing employment hire hires hired hiring recruit*
unemployment: unemploy* jobless*
work: work works worked working
labour: labor labour
trade_union: trade_union* labor_union* labour_union* unionis* unioniz*
strike_labour: strike strikes striking walkout*
pension: pension pensions pensioner*
retire: retire* retiring
contract: contract contracts contracted contractor* contractual
fund: fund funds funded funding
finance: finance* financ*
money: money monies
cash: cash banknote* coin coins
currency: currenc* monetary cryptocurrenc* bitcoin* devaluat* devalue*
payment: pay pays paid paying payment* repay* unpaid
subsidy: grant grants subsidy subsidies subsidiz* subsidis*
aid: aid aids
donate: donor donors philanthrop* donate* donation* donating
insurance: insurance insurer* insured insure
bankruptcy: bankrupt* insolven*
merger: merger* merge merged merges merging
competition: competition* competitive* compete competes competed competing contest contests contested
rival: rival rivals rivalry rivalries competitor*
monopoly: monopol* antitrust anti-trust anti_trust cartel cartels
regulation: regulat* deregulat*
privatise: privati*
nationalise: nationaliz* nationalise* nationalisation*
property: property properties real_estate asset assets
owner: owner owners owned ownership own owns owning
housing: housing accommodation dwelling dwellings apartment* flats
rent: rent rents rented renting rental tenant tenants landlord* lease leased leases leasing
mortgage: mortgage*
poverty: poverty
rich: rich richer richest wealthy wealthiest millionaire* billionaire* tycoon* oligarch* affluent
wealth: wealth fortune fortunes prosper*
agriculture: agricultur* farm farms farming farmland*
farmer: farmer farmers peasant*
harvest: harvest* crop crops
food: food foods foodstuff* meal meals
grain: grain grains wheat corn cereal* maize
oil: oil crude petroleum oilfield*
gas: gas natural_gas lng
coal: coal
fuel: fuel fuels petrol gasoline diesel kerosene fuelled fueled
electricity: electric* power_grid blackout* power_outage*
energy: energy energies
nuclear: nuclear uranium reactor* plutonium radioactiv* radiation
renewable: renewable* solar wind_power wind_farm* wind_turbine*
power_plant: power_plant* power_station*
pipeline: pipeline*
mining: mining mine mines miner miners mineral*
metal: metal metals steel iron aluminium aluminum copper lithium nickel rare_earth* metallurg*
gold: gold golden silver diamond*
construction: construction constructions
infrastructure: infrastruct*
supply: supply supplies supplied supplying supplier*
shortage: shortage* scarc*
reserve: reserve reserves stockpile*
resource: resource*
tourism: touris*
hotel: hotel* resort resorts
restaurant: restaurant* cafe cafes café bars
shop: shop shops shopping store stores retail* supermarket* mall malls
advertising: advert* ads commercials
brand: brand brands trademark*
supply_chain: supply_chain* logistic*
sector: sector*
expense: expense* expenditure* spending spend spends spent
saving: saving savings austerity
cheap: cheap* affordable inexpensive discount*
expensive: pricey expensive overpriced
accounting: accountant* accounting audit audits auditor* audited
price_rise: price_hike* price_increase* price_rise*
benefits_bonus: benefits allowance* bonus bonuses welfare
auction: auction*
economic_zone: free_trade single_market common_market customs_union
war: war wars warfare wartime
peace: peace peaceful* peacetime peacemak*
ceasefire: ceasefire* cease-fire* cease_fire* cease_fire truce* armistice
army: army armies infantry
military: military militar*
soldier: soldier soldiers serviceman servicemen
troops: troop troops armed_forces
navy: navy naval fleet fleets
air_force: air_force* airforce fighter_jet* warplane*
weapon: weapon* arms armament* arsenal* firearm* disarm*
gun: gun guns gunman gunmen gunfire rifle rifles pistol* handgun*
ammunition: ammunition* bullet bullets shell shells munition* grenade* mortar*
missile: missile*
bomb: bomb bombs bomber bombers
bombing: bombing bombings bombard* bombed airstrike* air_strike* air_raid*
shelling: shelling shelled artillery
explosion: explo* blast blasts detonat*
drone: drone drones uav uavs unmanned
tank: tanks armored armoured
attack: attack* assault assaults assaulted
offensive: offensive* counteroffensive* counter-offensive* counter_offensive*
air_strike: strikes_on strike strikes
invasion: invasion* invad* incursion*
occupy: occupy occupies occupied occupying occupation occupier*
defence: defen*
security: security
guard: guard guards guarded guarding bodyguard*
enemy: enemy enemies adversar* foe foes hostil*
fight: fight fights fighting fought fighter*
battle: battle* clash clashes clashed clashing skirmish*
kill: kill killed killing kills killer* killings
wounded: wound wounds wounded injur*
victim: victim victims casualt* fatalit*
civilian: civilian* civil
hostage: hostage* captive captives captivity
prisoner: prisoner* inmate* detainee*
refugee: refugee* displaced displacement
evacuate: evacu*
camp: camp camps campsite
military_base: base bases barracks garrison*
front_line: front_line* frontline* front-line* battlefield*
commander: command commands commander* commanded commander-in-chief commander_in_chief
general_officer: general generals admiral* marshal
officer: officer officers colonel* captain captains lieutenant* sergeant*
veteran: veteran*
mobilisation: mobilis* mobiliz*
conscription: conscript* draft drafted military_service
militia: militia* paramilitar*
rebel: rebel rebels guerrilla* guerilla*
militant: militant militants jihad* islamist*
terrorist: terroris*
terror_attack: suicide_bomb* car_bomb* terror_attack* terror
massacre: massacre* slaughter* atrocit*
genocide: genocid* ethnic_cleansing holocaust
war_crime: war_crime* crimes_against_humanity crime_against_humanity
siege: besieg* encircl* siege sieges
blockade: blockad* barricad* roadblock*
surrender: surrender* capitulat*
withdraw: withdr* pull_out pulled_out pullout retreat*
advance: advance* advancing
capture: captur*
seize: seiz* confiscat*
liberate: liberat*
release: release* releasing freed freeing
destroy: destr* demolish* demolition* raze razed ruins
damage: damag*
threat: threat*
violence: violen*
shoot: shoot shoots shooting shootings shot shots shooter* opened_fire
nuclear_weapon: nuclear_weapon* atomic_bomb nuclear_warhead* warhead*
chemical_weapon: chemical_weapon* nerve_agent poison*
landmine: landmine* land_mine*
intelligence_service: intelligence_service* intelligence_agency intelligence_agencies secret_service* intelligence
spy: spy spies spying espionage
military_operation: operation operations military_operation
mission: mission missions
peacekeeper: peacekeep* blue_helmet*
humanitarian: humanitarian*
convoy: convoy*
escalation: escalat*
deescalation: de-escalat* de_escalat* deescalat* detente
deploy: deploy*
patrol: patrol*
military_exercise: drills military_exercise*
target: target*
provocation: provocat* provok*
retaliation: retaliat* reprisal* reveng* vengeance
uniform: uniform uniforms
fortification: trench* fortif* bunker*
flag: flag flags
court: court courts courtroom tribunal*
supreme_court: supreme_court
judge: judge judges judged judging magistrate* judicial judiciary
trial: trial trials tried_for
lawyer: lawyer* attorney* barrister* solicitor*
prosecutor: prosecut*
accuse: accuse* accusation* accusing allegation* allege alleges alleged allegedly alleging
indict: indict* charged_with charges criminal_charges
suspect: suspect suspects suspected suspicion* suspicious* defendant*
arrest: arrest arrests arrested arresting
detain: detain detained detaining detains custody detention*
prison: prison prisons jail jails jailed imprison* incarcerat*
sentence: sentenc*
convict: convict convicts convicted conviction*
acquit: acquit* exonerat*
appeal: appeal appeals appealed appealing
verdict: verdict* ruled jury juries juror*
guilty: guilt* culprit*
innocent: innocen*
crime: crime crimes criminal* felony felonies offence* offense offenses offender*
murder: murder* homicid* assassinat*
theft: theft* thief thieves steal steals stole stolen stealing robber* robbed burglar* loot
fraud: fraud* swindl* embezzl* scam scams scammer* money_laundering launder*
bribe: brib* kickback*
drugs: drug drugs cocaine heroin narcotic* cannabis marijuana opioid* fentanyl
trafficking: trafficking trafficker*
smuggle: smuggl* contraband*
gang: gang gangs gangster* mafia* mob mobster* organized_crime
police: police policing policeman policemen policewoman cop cops sheriff*
investigation: investigat* probe probes probing inquir*
evidence: evidence proof proofs
prove: prove proves proved proven proving
witness: witness* testif* testimon* eyewitness*
rape: rape rapes raped rapist* sexual_assault* sexual_abuse sexual_violence
harassment: harass* bullying
sexual: sexual sexually sex sexes
abduct: abduct* kidnap*
torture: tortur*
abuse: abus* mistreat* ill-treat* ill_treat*
execution: executed executioner* hanged hanging
death_penalty: death_penalty death_sentence capital_punishment death_row
fine: fine fined fines penalt*
punish: punish*
lawsuit: lawsuit* sue sues sued suing plaintiff* litigat*
compensation: compensat* reparation* damages
ban: ban bans banned banning
forbid: forbid* forbade prohibit* outlaw*
restriction: restrict*
illegal: illegal* unlawful* illicit*
legal: legal legally legality legaliz* legalis* lawful* legitim*
justice: justice justices injustice*
extradition: extradit*
pardon: pardon pardons pardoned pardoning clemency
amnesty: amnest*
bail: bail
raid: raid raids raided raiding
violation: violat* breach* infring*
confess: confess*
escape: escap* fugitive* runaway*
responsible: responsib* accountab* liable liabilit*
blame: blame* blaming
complaint: complain*
identify: identif*
surveillance: surveil* eavesdrop* wiretap*
deport: deport*
expel: expel* expuls* evict*
knife: knife knives knifed stab stabs stabbed stabbing*
death_toll: death_toll
health: health healthy healthier healthcare
medical: medical medically medic medics
hospital: hospital hospitals hospitaliz* hospitalis*
clinic: clinic clinics clinical*
doctor: doctor doctors physician* surgeon*
nurse: nurse nurses nursing
patient: patient patients
disease: disease* illness* sick sicken* sickness ailment* ill
virus: virus viruses viral
coronavirus: covid covid-19 covid_19 coronavirus*
pandemic: pandemic* lockdown*
epidemic: epidemic* outbreak*
infection: infect* contagi* contaminat*
bacteria: bacteri* microb* antibiot*
vaccine: vaccin* immuniz* immunis* jab jabs
treatment: treat treats treated treating treatment* therap* cure cures cured
medicine: medicine* medication* pharmac* pills
cancer: cancer* tumor* tumour* leukemia
surgery: surgery surgeries surgical* transplant*
symptom: symptom* fever fevers cough*
hiv: hiv
birth: birth births born birthrate newborn* childbirth
pregnancy: pregnan* maternity
abortion: abortion*
suicide: suicid*
hunger: hunger hungry starv* famin* malnutrition malnourish*
tobacco: tobacco smok* cigarette* nicotine vaping
alcohol: alcohol* beer beers wine wines vodka drunk drunken
quarantine: quarantin*
mask: mask masks masked
test: test tests tested testing
care: care caring caregiver* carer*
ambulance: ambulanc* paramedic*
emergency: emergency emergencies
mental: mental mentally psychiatr* psycholog*
disabled: disab*
pain: pain pains painful* ache*
suffer: suffer*
obesity: obes* diabet* overweight diet diets
blood: blood bloody bleed* bloodshed
heart: heart hearts cardiac cardiovascular
brain: brain brains
disaster: disaster* catastroph* calamit*
accident: accident accidents accidental*
crash: crash* collision* collid* derail*
earthquake: earthquake* quake quakes seismic tremor tremors aftershock*
flood: flood floods flooded flooding floodwater* deluge inundat*
storm: storm storms stormy thunderstorm* tornado* blizzard*
hurricane: hurricane* cyclone* typhoon*
fire: fire fires firefight* wildfire* arson* blaze blazes blazing
burn: burn burns burned burnt burning flame flames
drought: drought*
tsunami: tsunami*
volcano: volcan* eruption* erupted
landslide: landslide* mudslide* avalanch*
collapse: collaps*
rescue: rescu* first_responder*
save: save saves saved
survivor: surviv*
missing: missing disappear* vanish*
rubble: rubble debris wreckage
alert: alert*
rain: rain rains rainfall rainy raining
snow: ice icy frozen freez* froze frost snow snowfall snowstorm* snowy
wind: wind winds windy
heat: heat heated heating heatwave*
temperature: temperature* degrees celsius
weather: weather meteorolog*
climate: climat*
warming: warming global_warming
emission: emission* greenhouse greenhouse_gas*
carbon: carbon co2 decarboni*
pollution: pollut* smog toxic*
environment: environment* ecolog* ecosystem*
sustainable: sustainab*
nature: nature natural naturally wildlife biodiversity
forest: woods jungle rainforest* deforest* forest forests forestry forested
tree: tree trees wood wooden timber
river: river rivers stream streams
sea: sea seas maritime marine seaside
ocean: ocean*
lake: lake lakes
water: water waters
coast: shore shores shoreline* coast coasts coastal coastline* coastguard*
beach: beach beaches
island: island* isle isles
mountain: mountain* hill hills peak peaks alpine mountaineer* climber*
land: land lands landowner*
planet: earth planet planets planetary
soil: soil soils
desert: desert deserts
sky: sky skies
sun: sun sunny sunlight sunshine
moon: moon lunar
star: star stars starring
air: air aerial airspace
animal: animal animals livestock cattle zoo zoos beast beasts
species: species endangered extinct*
fish: fish fishing fishes fisher* fishermen seafood
bird: bird birds poultry chicken chickens
dog: dog dogs puppy puppies
cat: cat cats kitten*
horse: horse horses
cow: cow cows beef dairy
pig: pig pigs pork swine
plant: plant plants plantation* planted planting flower flowers seed seeds
waste: waste wastes garbage trash landfill* sewage rubbish
recycle: recycl*
plastic: plastic*
dam: dam dams hydroelectric* hydropower
chemical: chemical chemicals chemistry chemist pesticide*
park: park parks garden gardens gardening
science: science* scientific*
scientist: scientist*
research: research*
study: study studies studied
analysis: analy*
expert: expert experts expertise specialist* pundit*
laboratory: laborator* lab labs
experiment: experiment*
discovery: discover*
technology: technolog* tech hi-tech hi_tech high-tech high_tech
technical: technical* technician* technique*
innovation: innovat*
invention: patent patents patented invent invents invented inventing invention* inventor inventors
digital: digital*
computer: computer* computing laptop*
software: software app apps algorithm*
internet: internet online web website* cyberspace
social_network: social_media social_network* facebook twitter instagram tiktok tweet* youtube telegram whatsapp
cyberattack: cyberattack* cyber cyber-attack* cyber_attack* cybersecur* ransomware malware
hacker: hack hacks hacked hacker hackers hacking
artificial_intelligence: artificial_intelligence chatbot* machine_learning ai
robot: robot* automat*
data: data database*
telephone: phone phones telephone* smartphone* mobile_phone* cellphone* iphone*
chip: semiconductor* chip chips microchip*
satellite: satellite*
space: space spacecraft* spaceship* outer_space nasa
rocket: rocket rockets
astronaut: astronaut* cosmonaut*
machine: machine* machinery engine engines motor motors
equipment: equip* gear appliance* device devices gadget*
material: material materials
mathematics_physics: physics physicist* mathemat*
gene: gene genes genetic* genom* dna
camera: camera*
screen: screen screens
transport: transport*
train: train trains
railway: rail rails railway* railroad* locomotiv*
station: station stations
airport: airport* runway*
airline: airline*
aircraft: aircraft airplane* plane planes jet jets aviat*
flight: flight flights fly flies flew flying flown
pilot: pilot pilots
helicopter: helicopter* chopper*
ship: ship ships vessel* shipping shipyard* warship* tanker tankers
boat: boat boats ferry ferries yacht*
submarine: submarine*
port: port ports harbor harbors harbour* dock docks
car: car cars automobile* automak* carmaker* automotive
vehicle: vehicle* van vans
bus: bus buses minibus
truck: truck trucks lorry lorries
bicycle: bicycle* bike bikes cyclist* cycling motorcycl* motorbike* scooter*
road: road roads highway* motorway* freeway*
street: street streets avenue boulevard
bridge: bridge bridges
tunnel: tunnel*
driver: driver drivers drive drives drove driving driven motorist*
passenger: passenger* commuter*
traffic: traffic
metro: metro subway* tram trams tramway*
canal: canal canals strait
crew: crew crews sailor* seaman seamen
route: route routes
ticket: ticket tickets fare fares
sport: sport sports sporting sportsman
football: football* soccer
team: team teams squad squads teammate*
player: player players midfielder* striker* goalkeeper*
coach_trainer: coach coaches coached coaching
training: training trained trainer trainers trainee*
match: match matches game games
goal_sport: goal goals score scores scored scoring
win: win wins won winning winner*
victory: triumph* victory victories victorious
lose: lose loses lost losing loser*
defeat: defeat* beat beats beaten beating
draw_tie: draw draws drew drawn
league: league*
championship: championship*
champion: champion champions
cup: cup cups trophy trophies
tournament: tournament* qualifier qualifiers playoff*
final: semi-final* semi_final* semifinal* quarter-final* quarter_final* quarterfinal* final finals finalist*
medal: medal medals medalist* medallist*
olympic: olympi* paralymp*
athlete: athlet* sportswoman runner* swimmer*
race: race races racing raced marathon*
stadium: stadium* arena*
fan_supporter: fan fans
club: club clubs
referee: referee* umpire*
doping: doping steroid*
tennis: tennis wimbledon
basketball: basketball nba
rugby_hockey: hockey rugby cricket baseball
boxing_wrestling: boxing boxer boxers wrestl* judo martial_art*
chess: chess
swim: swim swims swam swimming swum
sport_title: title titles
ranking: ranking* rank ranks ranked
season: season seasons seasonal
religion: religio*
church: cathedral* church churches
pope: pope popes papal pontiff vatican
bishop: bishop* archbishop* cardinal cardinals patriarch*
priest: clergy* cleric clerics pastor pastors monk monks nun nuns imam* rabbi rabbis priest priests priestly
muslim: muslim*
islam: islam islamic
christian: christian*
catholic: catholic*
orthodox: orthodox*
protestant: protestant* evangelical* lutheran*
jew: jew jews jewish judaism synagog*
buddhist_hindu: buddhis* hindu* dalai_lama
mosque: mosque* minaret*
temple: temple temples shrine* monaster*
god: god gods divine
prayer: pray prays prayed praying prayer*
faith: faith faiths belief beliefs believer*
holy: holy sacred saint saints pilgrim*
christmas: christmas
easter: easter
ramadan: ramadan eid
culture: cultur*
art: art arts
artist: artist* sculptor*
museum: museum* gallery galleries
film: film films filmed movie movies cinema* filmmak* hollywood
actor: actor* actress*
music: music* musician* opera operas jazz orchestra orchestras orchestral
song: song songs sing sings sang sung singing singer*
concert: concert concerts
festival: festival* carnival*
theatre: theater* theatre* comedy comedies comedian* drama dramas
book: book books novels library libraries novel
writer: writer* novelist* poet* literat* literary poem*
author: author authors
prize: prize* award awards awarded laureate* nobel
exhibition: exhibit*
painting: paint* portrait*
photo: photo photos photograph* photojournal*
video: video* footage
dance: danc* ballet*
fashion: fashion*
heritage: heritage legacy archaeolog* archeolog*
history: history histories historic historical* historian*
tradition: tradition* custom
language: language* linguist* bilingual
translate: translat* interpreter*
celebrate: celebrat*
holiday: holiday* vacation*
anniversary: anniversar* birthday* jubilee
ceremony: ceremon* inaugurat*
funeral: funeral* burial* buried bury mourn* graves cemeter* coffin*
commemoration: memorial* commemorat* tribute* monument* statue*
media: media
press: press
newspaper: newspaper* magazine* tabloid* daily_newspaper
journalist: journalis* reporter* correspondent* editor editors
television: television* tv
radio: radio radios
broadcast: broadcast* airing aired livestream*
interview: interview*
article: article* column columns editorial*
publish: publish* publication*
news: news breaking_news headline*
report: report reports
document: document documents documented file files archive* paperwork
information: information inform informed informing informs
letter_mail: letter letters mail mailed email* e-mail* e_mail* postal post_office
message: message* text_message*
programme: programme programmes program programs
series: tv_series episode* series
celebrity: celebrit*
video_game: video_game* gaming gamer* toy toys
education: education* educat*
school: school* kindergarten* classroom*
university: universit* college* campus academ*
student: student* undergraduate* graduate*
pupil: pupil pupils schoolchild* schoolboy* schoolgirl*
teacher: teacher* professor* teach teaches teaching taught lectur*
learn: learn learns learned learning learnt
exam: exam exams examination*
degree_diploma: phd doctorate* scholarship* diploma diplomas
society: society societies societal
social: social socially
community: communit*
family: family families relatives
child: child children childhood kid kids baby babies toddler* minors infant infants
woman: woman women female females womens feminis*
man: man men male males
girl: girl girls
boy: boy boys
mother: mother mothers mom mum motherhood
father: father fathers dad fatherhood
parent: parent parents parental
son: son sons
daughter: daughter*
brother: brother brothers
sister: sister sisters
grandparent: grandfather* grandmother* grandparent* grandson* granddaughter* grandchild*
husband: husband husbands
wife: wife wives spouse*
marry: marry marries married marrying marriage* wedding* bride*
divorce: divorc*
orphan_widow: orphan* widow*
love: love loves loved loving lover*
friend: friend*
young: young younger youngest youth youths youngster* teen teens teenage* adolescen*
elderly: elderly older_people senior_citizen*
adult: adult* grown-up* grown_up*
age: age ages aged
generation: generation generations
live: live lives lived living
life: life lifetime lifestyle*
alive: alive
human: human humans humanity mankind humankind
person: person persons people individual individuals somebody someone
migrant: migrant* migrat* immigra* emigra*
asylum: asylum
visa: visa visas
passport: passport*
ethnic: ethnic* tribe tribes tribal indigenous aboriginal*
racial: racial*
slavery: slave slaves slavery enslave*
gay: gay gays lesbian* homosexual* homophob* lgbt* same-sex same_sex transgender*
gender: gender*
house: house houses household*
home: home homes homeless*
building: building buildings skyscraper*
room: room rooms bedroom*
door: door doors gate gates doorstep
window: window windows
wall: wall walls fence fences
tower: tower towers
palace: palace* castle* mansion* villa villas
office: office offices
square: square squares plaza
furniture: furniture kitchen* chair chairs table tables bed beds
clothes: clothes clothing dress dresses dressed costume* garment* textile*
shoe_bag: shoe shoes bag bags suitcase* boots
crowd: crowd*
guest: guest guests
daily: everyday daily
hero: hero heroes heroine* heroic*
volunteer: volunteer* voluntar*
addiction: addict*
body: body bodies corpse*
head_skull: head skull
hand: hand hands finger fingers fist
eye: eye eyes
face: face faces facial
leg: foot feet leg legs knee knees
shoulder: shoulder* arm
mouth: mouth mouths tooth teeth lips tongue
hair: hair beard*
skin: skin
bone: bone bones spine spinal
breathing: lung lungs respirat* oxygen breath breathe breathes breathing breathed
organ: stomach kidney* liver organs
increase: increas*
rise: rise rises rose risen rising soar* surging skyrocket* climb climbs climbed climbing hike hikes surge surged surges
decrease: decreas* declin* drop drops dropped dropping plunge* plummet* shrink* shrank dwindl*
reduce: reduc*
cut: cut cuts cutting
grow: grow grows grew grown growing
expand: expan* extend* extension* prolong*
double: double doubled doubles doubling twice
triple: triple* tripling threefold
half: half halved halves halfway
third: third one-third one_third two-thirds two_thirds
quarter: quarter quarters quarterly
most: most mostly
many: many numerous multiple plenty dozens hundreds thousands
few: few scant handful
more: more
less: less fewer
whole: whole entire entirely all
total: total totals totally overall
number: number numbers count counts counted counting
sum: amount amounts amounted sum sums quantity quantities volume
level: level levels
average: average averages averaged median
percent: percent percentage* per_cent proportion*
part: part parts portion* partial* fraction
divide: share shared sharing split splits splitting division divisions divide divided divides dividing
record: record records record-breaking record_breaking unprecedented
maximum: highest maximum maximal maximiz* maximise*
minimum: lowest minimum minimal minimiz* minimis*
limit: limit limits limited limiting limitation* cap capped
exceed: exceed* surpass* excess*
enough: enough sufficient* insufficient* adequate*
first: first firstly
last: last finally
next: next following subsequent*
additional: additional extra
size: size sizes
weight: weight weigh* kilogram* ton tons tonne tonnes
distance: distance* kilomet* km mile miles meter meters metre metres
speed: speed speeds speeding
scale: scale scaled magnitude
balance: balance* imbalance*
difference: gap gaps difference* differ differs different differing
variety: range ranges variety various vary varies varied
index: index indices indicator*
statistics: statistic* figures
estimate: estimat* forecast* predict* projections
day: day days
week: week weeks weekly
weekend: weekend*
month: month months monthly
year: year years
annual: annual* yearly
decade: decade decades
century: centur*
millennium: millenni*
hour: hour hours hourly
minute: minute minutes
second_of_time: seconds
today: today tonight
yesterday: yesterday
tomorrow: tomorrow
morning: morning*
afternoon: afternoon* noon midday
evening: evening*
night: night nights overnight midnight
spring: springtime
summer: summer*
autumn: autumn*
winter: winter*
recent: recent* lately newly
now: now currently current present presently nowadays
soon: soon shortly imminent* upcoming
early: early earlier earliest
late: late later latest
delay: delay* postpon* adjourn*
deadline: deadline* expir* due_date
future: futur*
past: past previous* former formerly
ancient: ancient antique* prehistor* fossil*
moment: moment moments instant*
time: time
period: era eras stint period periods periodic*
date: date dates dated calendar* schedul* timetable
long_term: long-term long_term
always: always forever permanent* constant constantly
never: never
often: often frequent* regularly regular
again: again
repeat: repeat* reiterat*
sudden: sudden* abrupt* unexpected*
simultaneous: simultan* meanwhile
begin: begin begins began begun beginning* start starts started starting
end: end ends ended ending
continue: continu* ongoing persist* resum*
stop: stop stops stopped stopping halt halts halted cease ceased ceases discontinu*
interrupt_suspend: interrupt* disrupt* suspend* suspension*
cancel: cancel* scrap scrapped revok* repeal* abolish* abolition*
remain: remain* stay stays stayed staying
arrive: arriv*
leave: leave leaves left leaving depart departs departed departing departure*
send: send sends sent sending dispatch*
return: return returns returned returning come_back came_back back
go: go goes going went gone
come: come comes came coming
move: move moves moved moving movement* relocat*
travel: travel* trip trips journey* tour tours toured touring voyage*
enter: enter enters entered entering entry entrance entrances
exit: exit exits exited exiting
flee: flee flees fled fleeing exodus exile exiled exiles
cross: cross crosses crossed crossing crossings
bring: bring brings brought bringing
carry: carry carries carried carrying
follow: follow follows followed pursu* chase chased chasing
fall: fall falls fell fallen falling
run: run runs ran running
walk: walk walks walked walking pedestrian*
jump: jump* leap leaps leaped
pass: pass passes passed passing passage transit
approach: approach* nearing
throw: throw* threw toss* hurled hurling
push: push*
pull: pull pulls pulled pulling drag dragged
leak: pour poured pouring spill* leak*
north: north northern
south: south southern
east: east eastern
west: west western
near: near nearby close_to vicinity proximity
far: far distant remote afar
think: think thinks thought thinking thoughts
know: know knows knew known knowing knowledge aware*
believe: believ*
hope: hope* hoping optimis*
fear: fear fears feared fearing fearful afraid scare scared panic*
want: want wants wanted wanting desire desires
wish: wish wishes wished wishing
need: need needs needed needing necess*
understand: understand* understood misunderst* comprehend* comprehension
remember: remember* recall recalls recalled recalling memory memories
forget: forget* forgot*
decide: decid*
decision: decision*
choose: choose* chose chosen choice* choos* opt opted select*
plan: plan plans planned planning planner* blueprint
intend: intend* intent* deliberate*
expect: expect* anticipat* await*
consider: regard regarded contemplat* consider considers considered considering consideration*
doubt: doubt* skeptic* sceptic* question_mark*
uncertain: uncertain* unclear unknown
surprise: surpris* astonish* shock* stun stunned stunning
anger: anger* angr* furious* outrag* fury indignat*
happy: happy happi* joy joyful* glad pleased delight* satisf*
sad: sad sadly sadness grief sorrow* tragic* traged*
worry: worr* anxi* concern concerns concerned concerning
regret: regret*
apologise: apologi* apology
trust: confiden* credib* reliab* distrust mistrust trust trusts trusted trusting trustworthy
opinion: opinion* view views viewpoint* standpoint*
opinion_poll: poll polls pollster* opinion_poll* survey surveys surveyed
criticise: criti* rebuke* denounc* slam slammed lambast*
praise: prais* hail hails hailed applau* lauded laud
welcome: welcom* greet* reception receptions
condemn: condemn*
reject: reject* rebuff* veto*
refuse: refus* declined_to
accept: accept*
promise: pledge* vow vowed vows commitment* commit committed promise*
warn: caution cautioned warn warns warned warning*
demand: demand* insist*
ask: ask asks asked asking
request: request* petition* plea pleas
urge_call: urge urges urged urging call_on called_on calls_on calling_on call_for called_for calls_for call calls called calling
admit: admit* acknowledg* conced*
deny: deny denies denied denying denial* refut*
question: question* query queries
answer: answer* reply replies replied react reacts reacted reacting reaction* respond* response*
explain: expla* clarif*
propose: propos* suggest*
recommend: recommend*
advise: advis* advice counsel*
invite: invit*
thank: grateful* gratitude thank thanks thanked thanking thankful
congratulate: congratulat*
honour: honor* honour* prestig*
respect: respect respects respected respecting respectful* dignity
insult: insult* slander* defam* offensive_remark hate hatred
convince: convinc* persuad* persuas*
discuss: discuss* debat*
speech: speech* speak speaks spoke spoken speaking speaker* address addresses addressed
word: word words wording vocabulary
voice: voice* vocal
lie: lie lies lied lying liar*
truth: truth*
secret: confidential* classified secret secrets secretly secrecy
silence: silen* quiet*
laugh: joke* laugh* humor humour funny smile* smiling
cry: cry cries cried crying tears shout* scream* chant chanted
dream: dream*
feel: feel feels felt feeling* emotion* sentiment
attention_focus: attention focus* attentive
interest: interest interests interested interesting
encourage: encourag* inspir* motivat* incentiv*
die: die dies died dying dead death* deadly deceased fatal* lethal
help: help helps helped helping helpful assist*
support: support* back_up backed backing endors*
oppose: oppos* resist resists resisted resisting resistance resistant opponent* opposition
protect: protect* safeguard* shelter*
prevent: prevent* prevention avert averted thwart*
avoid: avoid* evad* dodge dodged dodging
allow: allow* permit permits permitted permitting permission* authoriz* authoris* licens* licence*
approve: approv* endorse ratif* adopted adopt adopts adopting adoption
compel: force forces forced forcing compel* coerc* oblig*
try: try tries tried trying attempt* effort efforts strive*
show: show shows showed shown showing
performance: performer* perform* entertain* circus
change: change changes changed changing
transform: transform* transition* convert* conversion shift shifts shifted
create: establish* founded founder* founding create creates created creating creation* creator* creative*
build: build builds built rebuild* rebuilt erected erecting
open: open opens opened opening openly reopen*
close: close closed closes closing closure* shut shuts shutdown* shutting
use: use used uses using user* usage utiliz* utilis*
make: make makes made making maker*
act: act acts acted acting action actions
give: give gives gave given giving
take: take takes took taken taking
get_receive: receiv* recipient* obtain*
keep: keep keeps kept keeping retain* preserv* maintain*
find: find finds found finding findings
search: search searches searched searching seek seeks sought seeking look_for looking_for looked_for hunt hunts hunting hunted
see: see sees saw seen seeing sight vision
look: look looks looked looking watch watches watched watching viewer* spectator* audience*
hear: hear hears heard listen*
read: read reads reader* reading
write: write writes wrote written writing handwrit*
play: play plays played playing
eat: eat eats ate eaten eating dinner lunch breakfast cook cooks cooked cooking
drink: drink* drank beverage*
sleep: sleep* slept asleep
wait: wait waits waited waiting queue queues
hold: hold holds held holding
lead: lead leads led leading
control: control*
check_verify: check checks checked checking verif* inspect*
monitor: monitor* observ*
solve: resolv* settle settled settlement* solve solves solved solving
fail: fail fails failed failing failure*
succeed: succeed* achiev* accomplish* success successes successful*
cause: cause causes caused causing trigger* root_cause*
affect: impacted affect affects affected affecting
impact: impact impacts effect effects consequence* aftermath repercussion*
influence: influenc* influential*
include: includ* inclus* compris* consist consists consisted consisting
appear: appear appears appeared appearing appearance* emerging emerge emerges emerged emergence
happen: happen* occur* took_place take_place takes_place taking_place
become: become* becoming became
develop: develop*
improve: improv* better enhanc* upgrad*
worsen: worse* deteriorat* aggravat*
strengthen: strengthen* reinforc* consolidat* bolster* boost*
weaken: weaken* undermin*
restore: restor* recover* reconstruct* renovat* rehabilit* revive revival
replace: replac* substitut* successor* succeeded succession successive
reveal: reveal* disclos* expose exposed exposes leaked uncover* unveil*
hide: hide hides hid hidden hiding conceal*
sign: sign signs signed signing signator* signature*
symbol: symbol* signal* emblem*
implement: implement* enforc* fulfil* carry_out carried_out
launch: launch* initiat*
prepare: prepar*
participate: participa* attend attends attended attending attendance involv*
separate: separate separates separated separately separation* isolat*
connect: link links linked linking bond bonds connect connects connected connecting connection* connectivity
compare: compare* comparison* comparing comparable* comparative*
measure: measure measures step steps initiative*
measurement: measured measuring measurement*
depend: depend* relian*
exchange: exchang* swap swaps swapped
offer: offer offers offered offering offerings bid bids bidding tender tenders
provide: provide* providing
deliver: deliver*
break: break breaks broke broken breaking rupture
hit: hit hits hitting struck
repair: repair* fix fixed fixes fixing
clean: clean* hygien* wash washed washing washes
eliminate: eliminat* eradicat* remov* erase* delete* deletion deleting
add: add adds added adding addition
application: applicant* application* apply applied applies
ensure: ensur* guarant* assur*
serve: serve serves served serving
service: service services
reach: reach*
collect: collect*
fill: fill fills filled filling load loads loaded loading
cover: cover covers covered coverage covering
put: put puts putting placed placing install*
basis: based basis foundation
attract: attract*
harm: detriment* harm harms harmed harming harmful
risk: risk*
spread: disseminat* propagat* spread spreads spreading
turn: turn turns turned turning
hinder: obstruct* hinder* obstacle* hamper* block blocks blocked blocking
accompany: accompan* escort*
abandon: abandon* give_up gave_up
recognise: recogni*
assess: assess* evaluat* review* apprais*
register: regist* enrol*
stand: stand stands stood standing
seat: sit sits sat sitting seat seats
lack: absence absent lack lacks lacked lacking
benefit: benefit benefited benefiting beneficia* advantage*
new: new newer newest
old: old older oldest
big: big bigger biggest large larger largest huge vast enormous giant giants massive
great: great greater greatest
small: small smaller smallest little tiny
long: long longer longest length*
short: short shorter shortest brief briefly
high: high higher height heights tall taller tallest
low: low lower lowered lowering
good: good
bad: bad badly worst poorly
important: important importance crucial* significant* vital essential* key
main: main mainly primary primarily principal*
special: special* specific* particular* exceptional* extraordinar*
possible: possib* potential* likel* probab* perhaps maybe
impossible: impossib*
difficult: difficult* hard harder hardship* tough* challeng*
easy: easy easier easily easiest ease eased eases easing
simple: simple simpler simplest simplicity simplif* simplistic
complex: complex* complicat*
strong: strong* strength
weak: weak weaker weakness* fragile fragility vulnerab*
serious: serious* grave gravely severe* critical*
danger: danger* hazard* peril*
safe: safe safer safety safely
clear: clear* obvious* evident transparen*
true: true truly genuine* authentic*
false: false* fake* bogus forged counterfeit*
real: real really realit* actual actually
same: same identical
similar: similar* resembl* comparable analog*
other: another else
public: public publicly
private: private privately privacy personal personally
local: local locally locals
joint: common commonly joint jointly mutual*
popular: popular*
famous: famous* renown* well-known well_known prominent* notable
effective: effective* efficien*
hot: hot hotter hottest warm warmer
cold: cold colder coldest cool cooler
beautiful: beautiful* beauty pretty
fast: fast faster fastest rapid* quick* swift*
slow: slow* gradual*
ready: ready readiness willing*
full: full fully complete completely completed comprehensive
empty: empty emptied vacant vacuum
heavy: heavy heavier heavily
light: light lights lighting lamp lamps bright*
deep: deep deeper deeply depth* profound*
wide: wide wider widen* widespread broad broader
dark: dark darkness
modern: modern modern*
temporary: temporar* interim provisional*
stable: stable stability stabil* instab*
urgent: urgent*
strange: weird* unusual* odd rare rarely strange strangely stranger
normal: normal* usual* typical* routine
direct: direct directly
sole: sole solely single unique alone only
strategic: strateg* tactic*
white: white whites
black: black blacks
red: red reds
green: green greens
blue_yellow: blue yellow orange
colour: colour* color colors colored colorful
active: active* activit*
mandatory: mandatory compulsory obligat* require*
positive: positive*
negative: negative*
fair: fair fairly fairness unfair*
brave: courag* brave braver bravery bravely
cruel: cruel* brutal* inhuman*
mistake: wrong* mistake* error* flaw*
correct: accura* precis* exact exactly correct correctly corrected correction corrections
virtual_remote: virtual*
absolute: absolut*
problem: problem* issue issues trouble*
solution: solution*
reason: reason* motive*
result: result* outcome*
aim: aim aims aimed aiming objective* purpose*
manner: way ways manner method methods methodolog*
place: place places location* site sites venue venues spot spots
zone: area areas zone zones
centre: center centers centre centres central
side: side sides
edge: top edge bottom
case: case cases affair affairs
situation: situation* circumstanc*
condition: condition* terms
fact: fact facts
example: example* instance instances
role: role roles
function: function*
system: system* mechanism*
process: process process* procedur*
project: project projects scheme*
group: group groups grouping* bloc
list: list lists listed
map: map maps mapping
name: name names named naming nickname*
story: story stories tale tales narrativ*
idea: idea ideas concept concepts notion*
image: image* picture*
opportunity: opportunit* chance chances
event: event events incident*
trend: trend* tendenc*
pressure: pressur*
order: order orders ordered ordering
norm: rules norm norms standard* guideline*
quality: qualit*
progress: progress*
thing: thing things object objects item items stuff
stone: rock rocks brick bricks concrete cement stone stones
paper_glass: glass paper papers
bread: bread flour bakery pasta
meat: sausage* meat meats
milk: milk cheese butter egg eggs
fruit_vegetable: rice vegetable* potato* tomato* apples banana* fruit fruits
sugar_salt: sugar salt
coffee_tea: coffee tea
container: box boxes container* package* parcel*
gift: gift gifts
network: network*
position: position positions positioned stance
status: status
identity: identity identities
value: value values valued worth valuable
alternative: alternative*
topic: topic* subject subjects theme*
shape: shape* form forms formed forming
model: model models type types
structure: structur*
line: line lines
point: point points pointed
theory: hypothes* theory theories theorist* theoretical*
priority: priorit*
agenda_programme: agenda itinerary
stage: stage stages phase*
ability: abilit* able capab* talent* capacity capacities skill skills skilled
character: character characters personalit*
mystery: myster* enigm*
gambling: lotter* gambl* casino* betting
luck: fortunate* unfortunate* luck lucky luckily
experience: experience*
career: career careers
engineer: engineer*
exist: exist* coexist*
tool: tool tools instrument instruments
source: source sources
version: version*
professional: professional* profession professions
presence: presence
text: text texts
design: design designs designed designer*
pride: pride proud proudly
domestic: domestic domestically internal
battery: battery batteries
origin: origin origins original originally
""",
    examples=(
        Example(
            text="“We will rebuild the bridge,” said Ann Lee, the mayor of Kessel.",
            source="Ann Lee, the mayor of Kessel",
            cue="said",
            content="We will rebuild the bridge",
            note="direct, verb before subject",
        ),
        Example(
            text="The ministry announced on Monday that the port would close in June.",
            source="The ministry",
            cue="announced",
            content="that the port would close in June",
            note="indirect, a date between cue and conjunction",
        ),
        Example(
            text="The harvest, farmers said, would be the worst since the flood.",
            source="farmers",
            cue="said",
            content="The harvest … would be the worst since the flood",
            note="the cue inside the clause",
        ),
        Example(
            text="According to the port authority, two ships are waiting offshore.",
            source="the port authority",
            cue="According to",
            content="two ships are waiting offshore",
        ),
        Example(
            text="“I saw the lights,” she recalled. “Then they went out.”",
            source="she",
            cue="recalled",
            content="I saw the lights … Then they went out.",
            note="a quotation that goes on in the next sentence",
        ),
        Example(
            text="The union urged drivers to stay at home.",
            source="The union",
            cue="urged",
            content="drivers to stay at home",
            note="a demand",
        ),
        Example(
            text="Councillor Dunn called the plan “a gift to developers”.",
            source="Councillor Dunn",
            cue="called",
            content="the plan “a gift to developers”",
            note="mixed",
        ),
        Example(
            text="The bakery had to close, adding that it had no flour, the owner wrote.",
            source="the owner",
            cue="wrote",
            content="The bakery had to close, adding that it had no flour",
        ),
        Example(
            text="It was alleged that the keys had been copied.",
            cue="was alleged",
            content="that the keys had been copied",
            note="nobody is named",
        ),
        Example(
            text="The “iron bridge” reopened after eleven years.", note="a nickname in quotation marks says nothing"
        ),
        Example(text="The museum shows “The Winter Ferry” until June.", note="the title of a work"),
        Example(text="The report on the ferry runs to ninety pages.", note="a noun that could be a verb of saying"),
        Example(text="Two claims were settled out of court.", note="a noun that could be a verb of saying"),
    ),
)
